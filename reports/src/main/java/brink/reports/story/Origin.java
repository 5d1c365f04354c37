package brink.reports.story;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.RunPlan;
import brink.engine.model.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * Where results come from, besides the seed and the number of runs, which the ensemble knows.
 *
 * @param version brink's version
 * @param sha256 of the resolved scenario, 64 hexadecimal digits
 * @param variant the scenario's variant, if one was chosen
 * @param settings what was set on the command line, as written, in the order given
 * @param edition whether this is a preview
 * @param note a remark for every subtitle, if any
 */
public record Origin(
        String version,
        String sha256,
        Optional<String> variant,
        List<String> settings,
        Edition edition,
        Optional<String> note) {

    private static final int PREFIX = 12;

    /** Copies the settings; refuses what is not a hash. */
    public Origin {
        settings = List.copyOf(settings);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 (%s) must be 64 hexadecimal digits".formatted(sha256));
        }
    }

    /** The small print of a figure of an ensemble. */
    String line(Ensemble ensemble) {
        return line(ensemble.scenario(), ensemble.plan());
    }

    /**
     * The small print of a figure.
     *
     * @param played the scenario
     * @param plan seed and number of runs
     * @return one line
     */
    public String line(Scenario played, RunPlan plan) {
        String scenario = played.about().id();
        return "brink %s · scenario %s%s%s · seed %s · %s · %s"
                .formatted(
                        version,
                        scenario,
                        variant.map(name -> " · variant " + name).orElse(""),
                        settings.isEmpty() ? "" : " · set " + String.join(", ", settings),
                        plan.seed().value(),
                        Wording.runs(plan.runs()),
                        sha256.substring(0, PREFIX));
    }

    /**
     * A subtitle with what every subtitle must say.
     *
     * @param drawn what is drawn
     * @return the subtitle
     */
    String subtitle(String drawn) {
        String preview = edition == Edition.PREVIEW ? " · preview" : "";
        return drawn + preview + note.map(text -> " · " + text).orElse("");
    }
}
