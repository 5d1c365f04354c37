package brink.cli;

import brink.reports.story.Origin;
import brink.scenarios.read.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scenario whose parameters take one value after the other; each is read and checked before any is played. */
final class Varying {

    private final ScenarioOptions options;
    private final String flag;
    private final Host host;
    private final SoundScenario base;
    private final ValueText texts;

    /**
     * Reads and checks the scenario without the values.
     *
     * @param options which scenario
     * @param flag the option that asked for the values, for messages
     * @param host where the command was started
     * @throws Refusal if it cannot be read or has problems
     */
    Varying(ScenarioOptions options, String flag, Host host) {
        this.options = options;
        this.flag = flag;
        this.host = host;
        this.base = SoundScenario.of(options, host);
        this.texts = ValueText.of(base);
    }

    /**
     * A value of a parameter.
     *
     * @param path where the parameter stands, keys joined by dots
     * @param value in the unit in which it is counted; days for times
     */
    record Value(String path, double value) {}

    /** The scenario without the values. */
    SoundScenario base() {
        return base;
    }

    /**
     * The scenario with values.
     *
     * @throws Refusal if it has problems there
     */
    SoundScenario at(Value... values) {
        List<Setting> settings = new ArrayList<>(options.parsed());
        for (Value each : values) {
            settings.add(Setting.parse(flag, each.path + "=" + texts.at(each.path, each.value)));
        }
        return SoundScenario.of(options.scenario, options.variant, settings, host);
    }

    /** Where the report comes from. */
    Origin origin(Simulation.Order order, Optional<String> note) {
        return new Origin(
                Version.brink(), base.resolved().sha256(), options.variant, options.settings, order.edition(), note);
    }
}
