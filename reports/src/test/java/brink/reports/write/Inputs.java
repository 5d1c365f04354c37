package brink.reports.write;

import brink.engine.ensemble.Ensemble;
import brink.engine.experiment.Experiment;
import brink.reports.draw.ThemeName;
import brink.reports.story.Edition;
import brink.reports.story.ExperimentOrigin;
import brink.reports.story.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What a caller would pass beside an ensemble. */
final class Inputs {

    /** The text of a scenario, with a letter beyond ASCII. */
    static final String SCENARIO = "{\n  \"title\": \"Straße\"\n}\n";

    /** Its hash, by {@code printf '{\n  "title": "Straße"\n}\n' | sha256sum}. */
    static final String HASH = "580c688fc4d752b5324c4b14b2f84b187d416ab512ecfe3d1fa2ae2deb15c188";

    private static final Machine MACHINE =
            new Machine("17.0.15", "Linux 6.1", 2, 3, Instant.parse("2022-01-09T18:00:00Z"), Duration.ofMillis(1234));

    private Inputs() {}

    static ExperimentInput of(Experiment experiment) {
        int arms = experiment.arms().size();
        ExperimentOrigin origin =
                new ExperimentOrigin("0.1.0", Collections.nCopies(arms, HASH), List.of("a.b=1"), Edition.FULL);
        Drawing none = new Drawing(ThemeName.LIGHT, 72, EnumSet.of(PictureFormat.PNG), Optional.of(List.of()));
        return new ExperimentInput(experiment, origin, Collections.nCopies(arms, SCENARIO), MACHINE, none, "rupture");
    }

    static ReportInput of(Ensemble ensemble) {
        Origin origin = new Origin("0.1.0", HASH, Optional.empty(), List.of("a.b=1"), Edition.FULL, Optional.empty());
        return new ReportInput(ensemble, origin, SCENARIO, MACHINE);
    }
}
