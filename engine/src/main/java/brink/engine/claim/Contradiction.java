package brink.engine.claim;

/**
 * Two claims that cannot both be right.
 *
 * @param id of the pair
 * @param question what is at issue between them
 * @param first id of the one claim
 * @param second id of the other
 */
public record Contradiction(String id, String question, String first, String second) {}
