/**
 * Designs over many ensembles: what changes if something is changed, all luck being the same.
 *
 * <p>An {@link brink.engine.experiment.Arm} is a scenario with a name. All arms of an experiment play run k under
 * the same luck, so that a difference is what the change did in the same worlds; runs that end differently are
 * counted as they pass. Work that is played arm after arm, and may have to go on after an interruption, keeps what is
 * read off each run instead: {@link brink.engine.experiment.RunEndings}, {@link brink.engine.experiment.Observations}.
 */
@NullMarked
package brink.engine.experiment;

import org.jspecify.annotations.NullMarked;
