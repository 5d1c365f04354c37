/**
 * The text of a scenario as somebody wrote it, and where each part of it stands. A teacher with a broken
 * exercise needs a file, a line and a column, so places are recorded while the text is read, before files and
 * variants are merged, and stay with every value from then on.
 *
 * <p>Text comes in as text: whoever opens files is elsewhere and hands them over through a loader. Nothing here
 * knows what a scenario means, and nothing here parses JSON; this room only knows places and how to name them.
 */
@NullMarked
package brink.scenarios.source;

import org.jspecify.annotations.NullMarked;
