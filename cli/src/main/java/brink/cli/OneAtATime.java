package brink.cli;

import brink.engine.experiment.Sensitivity;
import brink.engine.experiment.Sensitivity.Ends;
import brink.engine.experiment.Sensitivity.Factor;
import brink.reports.write.SensitivityDraft;
import brink.reports.write.SensitivityInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays a scenario at both ends of each of its uncertain parameters, one at a time. */
final class OneAtATime {

    private final Host host;
    private final Varying varying;

    /**
     * Reads and checks the scenario.
     *
     * @throws Refusal if it cannot be read or has problems
     */
    OneAtATime(ScenarioOptions options, Host host) {
        this.host = host;
        this.varying = new Varying(options, "--ofat", host);
    }

    /**
     * What came of it.
     *
     * @param sensitivity the results
     * @param folder of the report
     */
    record Result(Sensitivity sensitivity, Path folder) {}

    /** The scenario as it is. */
    SoundScenario base() {
        return varying.base();
    }

    /**
     * Plays and writes.
     *
     * @param order what is to be done
     * @param risk index of the outcome whose influences are drawn
     * @return the results and where they are
     * @throws Refusal if nothing is uncertain, if it was interrupted, or the report cannot be written
     */
    Result run(Simulation.Order order, int risk) {
        List<Ends> uncertain = Sensitivity.uncertain(base().scenario());
        if (uncertain.isEmpty()) {
            throw Refusal.of(
                    ExitCode.SCENARIO,
                    "no parameter of %s is uncertain"
                            .formatted(base().scenario().about().id()),
                    "--vary, which tries values that you name");
        }
        return Reporting.of(host, order, started -> write(order, risk, uncertain, started));
    }

    private Result write(Simulation.Order order, int risk, List<Ends> uncertain, Instant started) throws IOException {
        List<SoundScenario> ends = uncertain.stream()
                .flatMap(each -> Stream.of(at(each, each.low()), at(each, each.high())))
                .toList();
        try (SensitivityDraft draft = SensitivityDraft.open(
                        order.place().folder(), order.place().existing());
                KeptPieces pieces = KeptPieces.ofEndings(host, order, ends.size())) {
            List<Factor> factors = new ArrayList<>();
            for (int i = 0; i < uncertain.size(); i++) {
                factors.add(new Factor(
                        uncertain.get(i), pieces.endings(ends.get(2 * i)), pieces.endings(ends.get(2 * i + 1))));
            }
            Sensitivity sensitivity =
                    new Sensitivity(base().scenario().outcomes().order(), factors);
            SensitivityInput input = new SensitivityInput(
                    sensitivity,
                    risk,
                    base().scenario(),
                    order.plan(),
                    varying.origin(order, Optional.of("one factor at a time")),
                    base().resolved().text(),
                    Simulation.machine(host, order.threads(), started),
                    order.drawing());
            Path folder = host.interruption().interruptibly(() -> draft.finish(input, order.painters()));
            pieces.remove();
            return new Result(sensitivity, folder);
        }
    }

    private SoundScenario at(Ends ends, double value) {
        String path = ends.parameter().id().substring(1).replace('/', '.');
        return varying.at(new Varying.Value(path, value));
    }
}
