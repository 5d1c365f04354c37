/**
 * The scenario file as it was written: records that mirror the format member by member, with its names and its
 * order. The names of the format are spelled here and in the schema, and nowhere else, which is why Jackson's
 * annotations may enter and the rest of Jackson may not.
 *
 * <p>A document may still be nonsense: whether it is sound is asked in {@code check}, what it means is settled in
 * {@code build}. The only behaviour here is {@link brink.scenarios.document.DocumentWalk}, which finds entries by
 * their addresses and so has to know their names.
 */
@NullMarked
package brink.scenarios.document;

import org.jspecify.annotations.NullMarked;
