/**
 * What is wrong with a scenario, as a value.
 *
 * <p>A problem in a file is no exception: it is a {@link brink.scenarios.problem.Problem} with a
 * place, a code, the rule and, where one can be found, advice. Readers and checks collect problems
 * and go on; {@link brink.scenarios.problem.ProblemPrinter} turns the collection into the text that
 * a teacher sees. {@link brink.scenarios.problem.NearMiss} finds the name that was probably meant.
 *
 * <p>This room knows {@code source} only. Nothing here knows a rule of the format.
 */
@NullMarked
package brink.scenarios.problem;

import org.jspecify.annotations.NullMarked;
