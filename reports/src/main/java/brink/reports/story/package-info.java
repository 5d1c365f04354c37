/**
 * Which figures answer which question, and in what words. Given the results of an ensemble this room decides
 * what a reader should see, in which order, and what the titles may claim: a difference inside its interval is
 * not a finding.
 *
 * <p>It writes sentences and picks figures. It neither averages over runs, which is the engine's work, nor
 * draws.
 */
@NullMarked
package brink.reports.story;

import org.jspecify.annotations.NullMarked;
