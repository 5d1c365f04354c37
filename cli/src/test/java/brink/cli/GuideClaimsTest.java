package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.claim.Claim;
import brink.engine.claim.Trial;
import brink.engine.ensemble.Execution;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Effect;
import brink.engine.experiment.Observations;
import brink.engine.experiment.RunEndings;
import brink.engine.random.Seed;
import brink.engine.stats.Interval;
import brink.scenarios.claims.PlannedExperiment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The table of claims in the guide of Geneva is of ten times as many runs as a test can play; what a part of those runs
 * says must not contradict it.
 */
@Tag("slow")
class GuideClaimsTest {

    private static final RunPlan PART = new RunPlan(new Seed(20211231), 300);
    private static final double ERROR = 1e-4;
    private static final Pattern ROW =
            Pattern.compile("^\\| (B\\d\\d) \\| ([^|]*) \\| ([-+.0-9]+) \\| ", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    private final Map<String, double[]> played = new HashMap<>();

    private double[] play(OpenedClaims opened, List<String> variants, Trial.ByPlaying trial) {
        return played.computeIfAbsent(
                variants + trial.metric().key(),
                key -> Observations.play(
                                opened.arm(variants).scenario(),
                                List.of(trial.metric()),
                                PART,
                                Execution.withDefaults())
                        .of(0));
    }

    private OpenedClaims opened() {
        Desk desk = Desk.in(folder);
        return OpenedClaims.of(
                "geneva-2022",
                List.of(),
                desk.host(Desk.stream(new ByteArrayOutputStream()), Desk.stream(new ByteArrayOutputStream())));
    }

    @Test
    void claimsComeToWhatTheGuideSays() throws IOException {
        String guide = Files.readString(Desk.root().resolve("scenarios/library/geneva-2022/guide.md"));
        Map<String, MatchResult> rows =
                ROW.matcher(guide).results().collect(Collectors.toMap(row -> row.group(1), row -> row));
        OpenedClaims opened = opened();
        int tried = 0;
        for (Claim claim : opened.file().claims()) {
            if (claim.trial() instanceof Trial.ByPlaying trial) {
                tried++;
                MatchResult row = rows.get(claim.id());
                assertThat(row).as(claim.id()).isNotNull();
                assertThat(row.group(2)).isEqualTo(claim.name());
                double told = Double.parseDouble(row.group(3)) / (trial.metric().isShare() ? 100 : 1);
                Interval interval = Effect.of(
                                trial.metric(), play(opened, trial.without(), trial), play(opened, trial.with(), trial))
                        .interval(ERROR);
                assertThat(told).as(claim.id()).isBetween(interval.low(), interval.high());
            } else {
                assertThat(rows).doesNotContainKey(claim.id());
            }
        }
        assertThat(tried).isEqualTo(rows.size());
    }

    @Test
    void theExperimentComesToWhatTheGuideSays() throws IOException {
        String guide = Files.readString(Desk.root().resolve("scenarios/library/geneva-2022/guide.md"));
        OpenedClaims opened = opened();
        for (PlannedExperiment.PlannedArm arm : opened.experiment("outlining").arms()) {
            Matcher row = Pattern.compile(
                            "^\\| %s \\|((?: \\.\\d+ \\|){6})$".formatted(Pattern.quote(arm.name())), Pattern.MULTILINE)
                    .matcher(guide);
            assertThat(row.find()).as(arm.name()).isTrue();
            String[] told = row.group(1).replace(" ", "").split("\\|", -1);
            RunEndings endings = RunEndings.play(opened.arm(arm.variants()).scenario(), PART, Execution.withDefaults());
            for (int outcome = 0; outcome < 6; outcome++) {
                Interval interval = endings.share(outcome).interval(ERROR);
                assertThat(Double.parseDouble("0" + told[outcome]))
                        .as(arm.name())
                        .isBetween(interval.low(), interval.high());
            }
        }
    }
}
