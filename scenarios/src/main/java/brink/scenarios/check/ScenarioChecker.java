package brink.scenarios.check;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import brink.scenarios.source.Pointer;
import brink.scenarios.source.SourceMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts every rule to a document and gathers what they find. */
public final class ScenarioChecker {

    private static final List<Rule> RULES = List.of(
            new References(),
            new Orders(),
            new OutcomeConditions(),
            new IdleActors(),
            new Preparations(),
            new Coalitions(),
            new Distributions(),
            new IndicatorRanges(),
            new Sums(),
            new TypeWeights(),
            new ExactlyOne(),
            new OwnMoves(),
            new ForesightTerms(),
            new CommitmentTerms(),
            new GivenWords(),
            new TalksTerms(),
            new Dates(),
            new Initiatives(),
            new Gates(),
            new NotHonoured(),
            new BusyPaces(),
            new Stakeless(),
            new IdleLosses(),
            new UnfeltRungs(),
            new Unsourced());

    private final Ranges ranges;
    private final SourceMap places;

    /**
     * A checker for one reading.
     *
     * @param ranges which numbers the format permits where
     * @param places who wrote what
     */
    public ScenarioChecker(Ranges ranges, SourceMap places) {
        this.ranges = ranges;
        this.places = places;
    }

    /**
     * Checks a document that the schema has passed.
     *
     * @param document the scenario as written
     * @return sound or unsound
     */
    public CheckResult check(ScenarioDocument document) {
        List<Problem> problems = run(document, RULES, Set.of());
        return problems.stream().anyMatch(Problem::isError)
                ? new CheckResult.Unsound(problems)
                : new CheckResult.Sound(document, problems);
    }

    /**
     * Looks for more in a document with faults that are already known, so that all can be mended at
     * once.
     *
     * @param document the scenario as written, with stand-ins for what is wrong
     * @param known the faults
     * @param standIns addresses of stand-ins, about which nothing is said
     * @return unsound, with the known faults and those found beside them
     */
    public CheckResult checkBeside(ScenarioDocument document, List<Problem> known, Set<Pointer> standIns) {
        List<Rule> trusted =
                RULES.stream().filter(rule -> rule.holdsBeside(standIns)).toList();
        Set<Pointer> around = new HashSet<>();
        standIns.forEach(standIn -> around.addAll(standIn.lineage()));
        List<Problem> problems = new ArrayList<>(known);
        run(document, trusted, standIns).stream()
                .filter(problem -> problem.isError() || standIns.isEmpty())
                .filter(problem -> !around.contains(problem.pointer()))
                .filter(problem -> problem.pointer().lineage().stream().noneMatch(standIns::contains))
                .forEach(problems::add);
        return new CheckResult.Unsound(problems);
    }

    private List<Problem> run(ScenarioDocument document, List<Rule> rules, Set<Pointer> standIns) {
        Findings findings = new Findings(places);
        Subject subject = Subject.of(document, ranges, standIns);
        rules.forEach(rule -> rule.check(subject, findings));
        return findings.problems();
    }
}
