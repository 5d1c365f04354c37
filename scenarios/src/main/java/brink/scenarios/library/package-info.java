/**
 * The scenarios that come with brink. They are plain folders under {@code scenarios/library} that a teacher can
 * open and copy, and the jar carries the same files as resources; this room finds them by id and hands out their
 * text.
 *
 * <p>It treats them as any other scenario: a shipped file goes the same way through reading and checking as a
 * home-made one, with no privileges and no shortcuts.
 */
@NullMarked
package brink.scenarios.library;

import org.jspecify.annotations.NullMarked;
