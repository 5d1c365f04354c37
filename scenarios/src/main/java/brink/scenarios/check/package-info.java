/**
 * Whether a well-formed document makes sense: references that point somewhere, orders that are permutations,
 * gates that do not contradict each other, numbers that fit together. The schema cannot ask these questions
 * because their answers lie in several parts of the file.
 *
 * <p>There is one class to a rule. A rule reads the document and reports problems; it changes nothing, it relies
 * on no other rule having run, and it never stops the others from speaking.
 */
@NullMarked
package brink.scenarios.check;

import org.jspecify.annotations.NullMarked;
