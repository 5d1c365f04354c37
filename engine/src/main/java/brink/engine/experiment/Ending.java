package brink.engine.experiment;

/**
 * A way to end that at least one arm has. Arms share those with one id.
 *
 * @param id of the outcome
 * @param name for readers, as in the first arm that has it
 */
public record Ending(String id, String name) {}
