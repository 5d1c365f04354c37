/**
 * Texts to begin a scenario of one's own with: a small starter that explains itself line by line, a copy of a shipped
 * scenario with its remarks, or a few lines that extend one.
 *
 * <p>Only texts are made here, and nothing but id and title is changed in them, in place, so that comments and layout
 * stay as their authors wrote them. Whoever writes the text to a file decides whether it may replace another.
 */
@NullMarked
package brink.scenarios.begin;

import org.jspecify.annotations.NullMarked;
