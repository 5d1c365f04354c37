package brink.cli;

import brink.engine.claim.Claim;
import brink.engine.claim.Trial;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.claims.ClaimsFile;
import brink.scenarios.claims.ClaimsReader;
import brink.scenarios.claims.PlannedExperiment;
import brink.scenarios.library.Library;
import brink.scenarios.problem.NearMiss;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import brink.scenarios.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of claims that can be tried, and the arms that it asks for. */
final class OpenedClaims {

    private final SourceText text;
    private final ClaimsFile file;
    private final List<Problem> warnings;
    private final List<String> settings;
    private final Map<String, SoundScenario> arms = new LinkedHashMap<>();

    private OpenedClaims(SourceText text, ClaimsFile file, List<Problem> warnings, List<String> settings) {
        this.text = text;
        this.file = file;
        this.warnings = List.copyOf(warnings);
        this.settings = List.copyOf(settings);
    }

    /**
     * Opens what the user named.
     *
     * @param reference a file of claims, or the id of a shipped scenario that has claims
     * @param settings values to put in place in every arm
     * @throws Refusal if it cannot be read or has problems
     */
    static OpenedClaims of(String reference, List<String> settings, Host host) {
        ScenarioFiles files = new ScenarioFiles(host);
        SourceText text = text(reference, files);
        ClaimsReader.Reading reading = ClaimsReader.read(text, files);
        ClaimsFile file =
                reading.file().orElseThrow(() -> Refusal.ofScenario(ProblemPrinter.print(reading.problems())));
        return new OpenedClaims(text, file, reading.problems(), settings);
    }

    private static SourceText text(String reference, ScenarioFiles files) {
        Optional<SourceText> shipped = Library.shipped().claims(reference);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        SourceText text = files.open(reference);
        if (!ClaimsReader.isClaims(text)) {
            String others = String.join(", ", Library.shipped().idsWithClaims());
            throw Refusal.of(
                    ExitCode.FILES,
                    "%s is a scenario without claims".formatted(reference),
                    "%s, or a file of claims about it ('brink schema --claims' says what one holds)".formatted(others));
        }
        return text;
    }

    /**
     * Checks every arm that the file asks for.
     *
     * @return what there is to praise
     * @throws Refusal if an arm has problems
     */
    String check(Host host) {
        host.console().tell(ProblemPrinter.print(warnings));
        long tried = file.claims().stream()
                .filter(claim -> claim.trial() instanceof Trial.ByPlaying)
                .count();
        if (tried > 0) {
            new Trying(this, file.claims(), Optional.empty(), host).warn();
        }
        file.experiments().forEach(experiment -> experiment.arms().forEach(arm -> arm(arm.variants())));
        return "claims about %s: sound%s\n%s (%s can be tried), %s, %s\n"
                .formatted(
                        base().scenario().about().id(),
                        warnings.isEmpty() ? "" : ", with " + Count.of(warnings.size(), "warning"),
                        Count.of(file.claims().size(), "claim"),
                        tried,
                        Count.of(file.contradictions().size(), "contradiction"),
                        Count.of(file.experiments().size(), "experiment"));
    }

    /** The file as it was read. */
    String text() {
        return text.text();
    }

    /** What was set in all arms. */
    List<String> settings() {
        return settings;
    }

    /** What it lists. */
    ClaimsFile file() {
        return file;
    }

    /** The scenario as it is, with what was set. */
    SoundScenario base() {
        return arm(List.of());
    }

    /**
     * The scenario with some variants.
     *
     * @throws Refusal if it has problems
     */
    SoundScenario arm(List<String> variants) {
        return arms.computeIfAbsent(String.join(" ", variants), key -> arm(variants, Optional.empty()));
    }

    /**
     * The same with one more setting.
     *
     * @throws Refusal if it has problems
     */
    SoundScenario arm(List<String> variants, Optional<Setting> more) {
        List<Setting> all = Stream.concat(settings.stream().map(Setting::parse), more.stream())
                .toList();
        ReadResult read = file.arm(variants, all);
        CheckResult result = Scenarios.check(read);
        if (result instanceof CheckResult.Sound sound) {
            return new SoundScenario(Scenarios.build(sound), read.resolved().orElseThrow(), result.problems());
        }
        throw Refusal.ofScenario(ProblemPrinter.print(result.problems()));
    }

    /**
     * An experiment of the file.
     *
     * @throws Refusal if it has none of that id
     */
    PlannedExperiment experiment(String id) {
        List<String> known =
                file.experiments().stream().map(PlannedExperiment::id).toList();
        return file.experiments().stream()
                .filter(experiment -> experiment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        ExitCode.USAGE,
                        "--experiment (%s) must name an experiment of the file of claims".formatted(id),
                        NearMiss.of(id, known)
                                .map("'%s'"::formatted)
                                .orElse(known.isEmpty() ? "--variants" : "one of " + String.join(", ", known))));
    }

    /**
     * The claims that were asked for, in the order of the file.
     *
     * @throws Refusal if one is asked for that is not there
     */
    List<Claim> chosen(Optional<List<String>> only) {
        List<String> known = file.claims().stream().map(Claim::id).toList();
        for (String id : only.orElse(List.of())) {
            if (!known.contains(id)) {
                throw Refusal.of(
                        ExitCode.USAGE,
                        "--only (%s) must name claims of the file".formatted(id),
                        NearMiss.of(id, known).map("'%s'"::formatted).orElse("one of " + String.join(", ", known)));
            }
        }
        return file.claims().stream()
                .filter(claim -> only.map(ids -> ids.contains(claim.id())).orElse(true))
                .toList();
    }
}
