package brink.cli;

import brink.engine.claim.Claim;
import brink.engine.claim.Contradiction;
import brink.engine.claim.Finding;
import brink.engine.claim.Hearing;
import brink.engine.claim.Moderation;
import brink.engine.claim.Moderation.Guess;
import brink.engine.claim.Trial;
import brink.engine.claim.Verdict;
import brink.engine.ensemble.RunPlan;
import brink.engine.experiment.Draws;
import brink.engine.experiment.Effect;
import brink.engine.experiment.Metric;
import brink.engine.experiment.Observations;
import brink.engine.experiment.Sensitivity;
import brink.engine.experiment.Sensitivity.Ends;
import brink.reports.story.ClaimWords;
import brink.reports.story.ClaimsOrigin;
import brink.reports.write.ClaimsDraft;
import brink.reports.write.ClaimsInput;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plays the arms of claims, judges, looks for what would turn each verdict over, and writes the report. */
final class Trying {

    /** More runs would not tell better where to look. */
    private static final int ENOUGH_TO_LOOK = 20_000;

    private final OpenedClaims opened;
    private final List<Claim> heard;
    private final List<Case> cases;
    private final Host host;
    private final Map<Piece, List<Metric>> wanted = new LinkedHashMap<>();
    private final Map<Piece, Observations> seen = new LinkedHashMap<>();

    /** A claim that can be tried, with the number of its runs. */
    private record Case(Claim claim, Trial.ByPlaying trial, int runs) {
        Piece without() {
            return new Piece(trial.without(), runs);
        }

        Piece with() {
            return new Piece(trial.with(), runs);
        }
    }

    /** An arm that is played so many times. */
    private record Piece(List<String> variants, int runs) {}

    /**
     * Reads and checks every arm before any is played.
     *
     * @param opened the file of claims
     * @param heard those of its claims that are tried
     * @param runs how many of each arm, if not as the file says
     * @param host where the command was started
     * @throws Refusal if an arm has problems or lacks what is to be read off it, or no claim can be tried
     */
    Trying(OpenedClaims opened, List<Claim> heard, Optional<Integer> runs, Host host) {
        this.opened = opened;
        this.heard = heard;
        this.host = host;
        this.cases = heard.stream()
                .flatMap(claim -> claim.trial() instanceof Trial.ByPlaying trial
                        ? Stream.of(new Case(claim, trial, runs.orElse(trial.runs())))
                        : Stream.empty())
                .toList();
        if (cases.isEmpty()) {
            throw Refusal.of(
                    ExitCode.USAGE,
                    "none of these claims can be tried by playing",
                    "--list, which says why not, or other claims");
        }
        for (Case each : cases) {
            want(each, each.without());
            want(each, each.with());
        }
    }

    private void want(Case each, Piece piece) {
        Metric metric = each.trial.metric();
        if (!metric.isIn(opened.arm(piece.variants).scenario())) {
            throw Refusal.of(
                    ExitCode.SCENARIO,
                    "claim %s is about the %s, which an arm with %s has not"
                            .formatted(
                                    each.claim.id(),
                                    new ClaimWords(opened.base().scenario()).metric(metric),
                                    String.join(" and ", piece.variants)),
                    "another metric, or a variant that leaves it in place");
        }
        List<Metric> metrics = wanted.computeIfAbsent(piece, key -> new ArrayList<>());
        if (!metrics.contains(metric)) {
            metrics.add(metric);
        }
    }

    /**
     * What came of it.
     *
     * @param heard all claims, those that cannot be tried too
     * @param findings those that were
     * @param contradictions pairs of which both were
     * @param folder of the report
     */
    record Result(List<Claim> heard, List<Finding> findings, List<Contradiction> contradictions, Path folder) {}

    /** The largest number of runs of an arm. */
    int mostRuns() {
        return cases.stream().mapToInt(Case::runs).max().orElseThrow();
    }

    /** Says what the checker has to say nevertheless, once. */
    void warn() {
        Set<String> told = new LinkedHashSet<>();
        wanted.keySet()
                .forEach(piece ->
                        told.add(ProblemPrinter.print(opened.arm(piece.variants).warnings())));
        told.forEach(host.console()::tell);
    }

    /**
     * Plays, judges and writes.
     *
     * @param order what is to be done
     * @return the results and where they are
     * @throws Refusal if it was interrupted, which leaves finished arms behind, or the report cannot be written
     */
    Result run(Simulation.Order order) {
        MemoryNeed.of(opened.base().scenario(), order.threads())
                .refuseBeyond(Runtime.getRuntime().maxMemory());
        return Reporting.of(host, order, started -> write(order, started));
    }

    private Result write(Simulation.Order order, Instant started) throws IOException {
        int pieces = wanted.size() + 2 * cases.size();
        long runs = wanted.keySet().stream().mapToLong(Piece::runs).sum()
                + cases.stream().mapToLong(each -> 2L * each.runs).sum();
        long bytes = wanted.entrySet().stream()
                .mapToLong(each -> Observations.size(each.getValue().size(), each.getKey().runs))
                .sum();
        try (ClaimsDraft draft =
                        ClaimsDraft.open(order.place().folder(), order.place().existing());
                KeptPieces kept = new KeptPieces(host, order, pieces, runs, bytes)) {
            List<Finding> findings = findings(kept, order.plan());
            List<Contradiction> contradictions = opened.file().contradictions();
            ClaimsInput input = new ClaimsInput(
                    heard,
                    findings,
                    contradictions,
                    origin(order),
                    opened.base().resolved().text(),
                    opened.text(),
                    Simulation.machine(host, order.threads(), started),
                    order.drawing());
            Path folder = host.interruption().interruptibly(() -> draft.finish(input, order.painters()));
            kept.remove();
            return new Result(heard, findings, contradictions, folder);
        }
    }

    private List<Finding> findings(KeptPieces kept, RunPlan seeded) throws IOException {
        for (Map.Entry<Piece, List<Metric>> each : wanted.entrySet()) {
            Piece piece = each.getKey();
            seen.put(
                    piece,
                    kept.observations(
                            opened.arm(piece.variants), each.getValue(), new RunPlan(seeded.seed(), piece.runs)));
        }
        List<Finding> findings = Hearing.judge(cases.stream()
                .map(each -> new Hearing.Tried(
                        each.claim,
                        each.trial,
                        Effect.of(each.trial.metric(), values(each, each.without()), values(each, each.with()))))
                .toList());
        List<Finding> hinged = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            hinged.add(hinged(findings.get(i), cases.get(i), kept, seeded));
        }
        return hinged;
    }

    private double[] values(Case each, Piece piece) {
        int place = Objects.requireNonNull(wanted.get(piece)).indexOf(each.trial.metric());
        return Objects.requireNonNull(seen.get(piece)).of(place);
    }

    /** Looks for the parameter that would most easily turn the verdict, and tries the claim again at its end. */
    private Finding hinged(Finding finding, Case each, KeptPieces kept, RunPlan seeded) throws IOException {
        SoundScenario without = opened.arm(each.trial.without());
        SoundScenario with = opened.arm(each.trial.with());
        List<Ends> there = Sensitivity.uncertain(with.scenario());
        List<Ends> both = Sensitivity.uncertain(without.scenario()).stream()
                .filter(there::contains)
                .toList();
        RunPlan looked = new RunPlan(seeded.seed(), Math.min(each.runs, ENOUGH_TO_LOOK));
        double[] before = values(each, each.without());
        double[] after = values(each, each.with());
        double[] differences = new double[looked.runs()];
        for (int run = 0; run < differences.length; run++) {
            differences[run] = after[run] - before[run];
        }
        Optional<Guess> guess = Moderation.of(finding, Draws.of(without.scenario(), looked), both, differences);
        if (guess.isEmpty()) {
            return finding;
        }
        RunPlan plan = new RunPlan(seeded.seed(), each.runs);
        Metric metric = each.trial.metric();
        Effect effect = Effect.of(
                metric,
                kept.observations(at(each.trial.without(), guess.get()), List.of(metric), plan)
                        .of(0),
                kept.observations(at(each.trial.with(), guess.get()), List.of(metric), plan)
                        .of(0));
        return finding.hingingOn(new Finding.Hinge(
                guess.get().ends(),
                guess.get().value(),
                effect,
                Verdict.of(effect.interval(finding.error()), each.trial.expectation(), each.trial.matters())));
    }

    private SoundScenario at(List<String> variants, Guess guess) {
        String path = guess.ends().parameter().id().substring(1).replace('/', '.');
        String value = ValueText.of(opened.arm(variants)).at(path, guess.value());
        return opened.arm(variants, Optional.of(Setting.parse("--hinge", path + "=" + value)));
    }

    private ClaimsOrigin origin(Simulation.Order order) {
        return new ClaimsOrigin(
                Version.brink(),
                opened.base().scenario(),
                opened.base().resolved().sha256(),
                new ReadResult.Resolved(opened.text()).sha256(),
                opened.settings(),
                order.plan().seed(),
                order.edition());
    }
}
