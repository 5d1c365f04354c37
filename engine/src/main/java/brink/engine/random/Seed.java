package brink.engine.random;

/**
 * The one number that, with the scenario and brink's version, fixes every result.
 *
 * @param value any 64 bits
 */
public record Seed(long value) {}
