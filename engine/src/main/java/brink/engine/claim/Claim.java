package brink.engine.claim;

/**
 * Something that somebody holds to be true of a crisis.
 *
 * @param id for readers, unique within a hearing
 * @param name for readers, a few words
 * @param holder who holds it
 * @param words what it says
 * @param source where it is found
 * @param trial how it is tried, or why it cannot be
 */
public record Claim(String id, String name, String holder, String words, String source, Trial trial) {}
