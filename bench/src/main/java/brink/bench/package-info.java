/**
 * How fast the inner loop is, measured rather than believed. Each benchmark states a workload that somebody
 * cares about and stands beside a hand-written kernel of the same work, so that the number says how much the
 * model's generality costs.
 *
 * <p>The benchmarks are compiled with every build, lest they rot, and run on demand, because a busy machine
 * measures itself.
 */
@NullMarked
package brink.bench;

import org.jspecify.annotations.NullMarked;
