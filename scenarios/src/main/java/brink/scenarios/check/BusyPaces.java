package brink.scenarios.check;

import brink.scenarios.amount.Durations;
import brink.scenarios.source.Pointer;
import java.util.Set;

/** A step should be short enough that an actor rarely would decide twice within it. */
final class BusyPaces implements Rule {

    private static final double LIKELY = 0.2;

    @Override
    public void check(Subject subject, Findings findings) {
        double step = Durations.days(subject.document().clock().step());
        subject.document()
                .actors()
                .forEach((id, actor) -> actor.pace()
                        .rate()
                        .flatMap(Distributions::sound)
                        .ifPresent(pace -> {
                            double most = pace.high() * step;
                            if (most > LIKELY && !subject.isOnlyAsked(id)) {
                                Pointer at = Pointer.of("actors", id, "pace");
                                String message = ("%s (%s per day) times the step (%s days) should be at most 0.2,"
                                                + " two decisions in a step become likely")
                                        .formatted(at.dotted(), Shown.number(pace.high()), Shown.number(step));
                                findings.warning("pace", at, message, "Maybe a shorter clock.step, or \"every-step\"");
                            }
                        }));
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return standIns.isEmpty();
    }
}
