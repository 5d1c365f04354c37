/**
 * Text, and where things stand in it.
 *
 * <p>A teacher mends a scenario by going to a line and a column. So every value of a file is kept
 * together with its {@link brink.scenarios.source.Place} from the moment it is read: a
 * {@link brink.scenarios.source.Node} is a JSON value that remembers who wrote it. Places survive
 * merging, because merging moves nodes and never copies values out of them.
 *
 * <p>Texts come through a {@link brink.scenarios.source.TextLoader} that the caller supplies; nothing
 * in this module opens a user's file. Everyone in the module may enter; this room knows nobody, not
 * even a JSON library.
 */
@NullMarked
package brink.scenarios.source;

import org.jspecify.annotations.NullMarked;
