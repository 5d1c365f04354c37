package brink.cli;

import brink.engine.experiment.Direction;
import brink.engine.experiment.RunEndings;
import brink.engine.stats.PairedShares;
import brink.reports.story.Scored;
import brink.reports.story.Scored.Resolved;
import brink.reports.write.ScoresDraft;
import brink.reports.write.ScoresInput;
import brink.scenarios.sheet.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plays the arms of each sheet under the luck of its student, keeps what is finished, and writes the report. */
final class Scoring {

    private final HandedIn handedIn;
    private final Host host;

    Scoring(HandedIn handedIn, Host host) {
        this.handedIn = handedIn;
        this.host = host;
    }

    /**
     * What came of it.
     *
     * @param sheets by student
     * @param folder of the report
     */
    record Result(List<Scored> sheets, Path folder) {}

    /**
     * Plays and writes.
     *
     * @param order what is to be done
     * @return the results and where they are
     * @throws Refusal if it was interrupted, which leaves finished arms behind, or the report cannot be written
     */
    Result run(Simulation.Order order) {
        return Reporting.of(host, order, started -> write(order, started));
    }

    private Result write(Simulation.Order order, Instant started) throws IOException {
        List<HandedIn.Sheet> sheets = handedIn.sheets();
        long runs = 0;
        long largest = 0;
        int pieces = 0;
        for (HandedIn.Sheet sheet : sheets) {
            long own = (long) sheet.asked().arms().size() * sheet.plan().runs();
            runs += own;
            largest = Math.max(largest, own);
            pieces += sheet.asked().arms().size();
        }
        try (ScoresDraft draft =
                        ScoresDraft.open(order.place().folder(), order.place().existing());
                KeptPieces kept = new KeptPieces(host, order, pieces, runs, largest * RunEndings.BYTES_PER_RUN)) {
            List<Scored> scored = new ArrayList<>();
            for (HandedIn.Sheet sheet : sheets) {
                scored.add(score(sheet, kept));
            }
            ScoresInput input = new ScoresInput(
                    scored,
                    sheets.stream().map(HandedIn.Sheet::sha256).toList(),
                    sheets.stream().map(sheet -> sheet.asked().fingerprint()).toList(),
                    handedIn.skipped(),
                    Version.brink(),
                    order.edition(),
                    Simulation.machine(host, order.threads(), started),
                    order.drawing());
            Path folder = host.interruption().interruptibly(() -> draft.finish(input, order.painters()));
            kept.remove();
            return new Result(scored, folder);
        }
    }

    private static Scored score(HandedIn.Sheet sheet, KeptPieces kept) throws IOException {
        Asked asked = sheet.asked();
        List<RunEndings> endings = new ArrayList<>();
        for (SoundScenario arm : asked.arms()) {
            endings.add(kept.endings(arm, sheet.plan()));
        }
        List<List<Long>> counts = Stream.concat(
                        IntStream.range(0, endings.size())
                                .mapToObj(arm -> counts(asked.arms().get(arm), endings.get(arm)))
                                .filter(each -> each.size() > 1),
                        directions(asked, endings).stream().map(Scoring::once))
                .toList();
        List<Question> questions = asked.questions();
        return new Scored(
                sheet.student(),
                sheet.file(),
                asked.arms().get(0).scenario().about().id(),
                sheet.plan().seed(),
                sheet.plan().runs(),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> new Resolved(
                                questions.get(i).id(),
                                questions.get(i).ids(),
                                sheet.forecasts().get(i),
                                counts.get(i)))
                        .toList());
    }

    private static List<Long> counts(SoundScenario arm, RunEndings endings) {
        return IntStream.range(0, arm.scenario().outcomes().order().size())
                .mapToObj(outcome -> endings.share(outcome).count())
                .toList();
    }

    private static List<Direction> directions(Asked asked, List<RunEndings> endings) {
        List<Integer> risks = asked.risks();
        List<PairedShares> pairs = IntStream.range(1, endings.size())
                .mapToObj(arm -> endings.get(0).paired(risks.get(0), endings.get(arm), risks.get(arm)))
                .toList();
        return Direction.of(pairs);
    }

    /** A direction came true once. */
    private static List<Long> once(Direction direction) {
        return Stream.of(Direction.values())
                .map(each -> each == direction ? 1L : 0L)
                .toList();
    }
}
