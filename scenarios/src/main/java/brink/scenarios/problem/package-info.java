/**
 * What can be wrong with a scenario, said so that its author can mend it. A problem in a file is a value, not an
 * exception: it carries a severity, a code, a place, the thing with its value, the rule it breaks, and on a line
 * of its own advice that begins with "Maybe". Problems are collected, so that all of them are reported at once.
 *
 * <p>Every room that meets a file's mistakes speaks in this vocabulary. The room itself finds nothing and prints
 * nothing.
 */
@NullMarked
package brink.scenarios.problem;

import org.jspecify.annotations.NullMarked;
