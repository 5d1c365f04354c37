package brink.cli;

import brink.scenarios.read.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario, and what to change in it. */
final class ScenarioOptions {

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            completionCandidates = ShippedIds.class,
            description = "A scenario file, or the id of a shipped scenario (see 'brink list').")
    String scenario;

    @Option(
            names = "--variant",
            paramLabel = "ID",
            completionCandidates = ShippedVariants.class,
            description = "Apply one of the variants that the file defines.")
    Optional<String> variant;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = {
                "Put a value in place, after the variant: keys joined by dots, then JSON or plain text.",
                "Can be repeated; the last one wins."
            })
    List<String> settings = new ArrayList<>();

    /** The scenario and its variant, as they would be typed; settings are left out. */
    String typed() {
        return Typed.name(scenario) + variant.map(id -> " --variant " + id).orElse("");
    }

    /** The settings, taken apart. */
    List<Setting> parsed() {
        return settings.stream().map(Setting::parse).toList();
    }
}
