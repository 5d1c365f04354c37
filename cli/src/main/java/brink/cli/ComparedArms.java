package brink.cli;

import brink.engine.experiment.Arm;
import brink.scenarios.claims.PlannedExperiment;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The arms that are compared, the one that all are compared with first. */
final class ComparedArms {

    private final Map<String, SoundScenario> arms;
    private final List<String> settings;

    private ComparedArms(Map<String, SoundScenario> arms, List<String> settings) {
        this.arms = arms;
        this.settings = settings;
    }

    /** The arms of the experiment. */
    List<Arm> arms() {
        return arms.entrySet().stream()
                .map(arm -> new Arm(arm.getKey(), arm.getValue().scenario()))
                .toList();
    }

    /** The arms as scenarios that can be played. */
    List<SoundScenario> sound() {
        return List.copyOf(arms.values());
    }

    /** Their texts after merging. */
    List<ReadResult.Resolved> resolved() {
        return arms.values().stream().map(SoundScenario::resolved).toList();
    }

    /** What was set in all of them. */
    List<String> settings() {
        return settings;
    }

    /** Says what the checker has to say nevertheless, once. */
    void warn(Console console) {
        Set<String> told = new LinkedHashSet<>();
        arms.values().forEach(arm -> told.add(ProblemPrinter.print(arm.warnings())));
        told.forEach(console::tell);
    }

    /** The arms of an experiment that a file of claims plans. */
    static ComparedArms planned(PlannedExperiment experiment, OpenedClaims opened) {
        Map<String, SoundScenario> arms = new LinkedHashMap<>();
        experiment.arms().forEach(arm -> arms.put(arm.name(), opened.arm(arm.variants())));
        return new ComparedArms(arms, opened.settings());
    }

    /** Opens one arm after the other. */
    static final class Builder {

        private static final String ENDING = ".json";

        private final Host host;
        private final List<String> settings;
        private final Map<String, SoundScenario> arms = new LinkedHashMap<>();

        Builder(Host host, List<String> settings) {
            this.host = host;
            this.settings = List.copyOf(settings);
        }

        /** Each of some scenarios; one alone is named for what was done to it. */
        Builder scenarios(List<String> references) {
            String alone = settings.isEmpty() ? "as written" : "as set";
            List<String> names = references.stream().map(Builder::name).toList();
            boolean clear = names.stream().distinct().count() == names.size();
            for (int i = 0; i < references.size(); i++) {
                String name = references.size() == 1 ? alone : clear ? names.get(i) : references.get(i);
                add(name, references.get(i), Optional.empty(), List.of());
            }
            return this;
        }

        private static String name(String reference) {
            int slash = Math.max(reference.lastIndexOf('/'), reference.lastIndexOf('\\'));
            String file = reference.substring(slash + 1);
            return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        }

        /** Variants of a scenario. */
        Builder variants(String reference, List<String> ids) {
            ids.forEach(id -> add(id, reference, Optional.of(id), List.of()));
            return this;
        }

        /** A scenario, each time with one other value. */
        Builder changes(String reference, List<String> changes) {
            changes.forEach(change -> add(change, reference, Optional.empty(), List.of(change)));
            return this;
        }

        private void add(String name, String reference, Optional<String> variant, List<String> change) {
            List<Setting> all = Stream.concat(
                            settings.stream().map(Setting::parse),
                            change.stream().map(text -> Setting.parse("--change", text)))
                    .toList();
            if (arms.containsKey(name)) {
                throw Refusal.of(
                        ExitCode.USAGE,
                        "%s is named twice".formatted(name),
                        "each arm once: the same scenario differs from itself in no run");
            }
            arms.put(name, SoundScenario.of(reference, variant, all, host));
        }

        ComparedArms build() {
            return new ComparedArms(arms, new ArrayList<>(settings));
        }
    }
}
