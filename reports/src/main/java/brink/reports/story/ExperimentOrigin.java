package brink.reports.story;

import brink.engine.experiment.Experiment;
import java.util.List;

/**
 * Where the results of an experiment come from, besides the seed and the number of runs.
 *
 * @param version brink's version
 * @param sha256 of each arm's resolved scenario, 64 hexadecimal digits
 * @param settings what was set in every arm on the command line, as written, in the order given
 * @param edition whether this is a preview
 */
public record ExperimentOrigin(String version, List<String> sha256, List<String> settings, Edition edition) {

    private static final int PREFIX = 12;

    /** Copies the lists; refuses what is not a hash. */
    public ExperimentOrigin {
        sha256 = List.copyOf(sha256);
        settings = List.copyOf(settings);
        if (!sha256.stream().allMatch(hash -> hash.matches("[0-9a-f]{64}"))) {
            throw new IllegalArgumentException("sha256 (%s) must be 64 hexadecimal digits each".formatted(sha256));
        }
    }

    /** The small print of a figure. */
    String line(Experiment experiment) {
        return "brink %s · scenario %s%s · %s arms · seed %s · %s · %s"
                .formatted(
                        version,
                        experiment.arms().get(0).scenario().about().id(),
                        settings.isEmpty() ? "" : " · set " + String.join(", ", settings),
                        experiment.arms().size(),
                        experiment.ensembles().get(0).plan().seed().value(),
                        Wording.runs(experiment.runs()),
                        sha256.get(0).substring(0, PREFIX));
    }

    /** A subtitle with what every subtitle must say. */
    String subtitle(String drawn) {
        return edition == Edition.PREVIEW ? drawn + " · preview" : drawn;
    }
}
