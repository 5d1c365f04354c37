/**
 * The compiled form of a scenario: what the inner loop runs on.
 *
 * <p>Here names become indices, parameters become slots of one array, conditions and effects become
 * flat programs, and distributions become quantile functions. A {@link brink.engine.plan.Plan} is
 * made once, shared by all threads and never written to again; its arrays are public so that
 * {@code decide} and {@code run} can read them without a call in between. What changes during a run
 * lives in {@link brink.engine.plan.State}, one copyable block, and what is fixed when a run begins
 * in {@link brink.engine.plan.RunConstants}.
 *
 * <p>Only the engine enters. A reference to something that does not exist ends here with an
 * {@link java.lang.IllegalArgumentException}; files are checked long before.
 */
@NullMarked
package brink.engine.plan;

import org.jspecify.annotations.NullMarked;
