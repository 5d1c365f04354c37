package brink.scenarios.words;

import java.util.List;

/**
 * All that is said about one topic.
 *
 * @param topic what it is about
 * @param blocks what is said, in reading order, at least one
 */
public record Section(Topic topic, List<Block> blocks) {
    /** Copies the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
