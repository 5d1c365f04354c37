package brink.engine.plan;

import brink.engine.model.Clock;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.SanctionPackage.Measure;
import brink.engine.random.Luck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills the columns of packages, measures and exposures. */
final class SanctionCompiler {

    final Ints target = new Ints();
    final Ints measureStart = new Ints();
    final Ints errorSlot = new Ints();
    final List<Double> inForceDays = new ArrayList<>();
    final Ints packageOf = new Ints();
    final List<int[]> slot = new ArrayList<>();
    final Ints shareSlot = new Ints();
    final Ints shareActor = new Ints();
    final Ints shareStart = new Ints();
    final Ints shareMember = new Ints();
    final Ints leakSlot = new Ints();
    final Ints leakMember = new Ints();
    final Ints leakStart = new Ints();
    final Ints exposureStart = new Ints();
    final Ints exposureMeasure = new Ints();
    final Ints exposureShare = new Ints();
    final List<Long> errorPurpose = new ArrayList<>();

    private final Names names;
    private final Slots slots;
    private final Clock clock;
    private final Coalitions coalitions;

    SanctionCompiler(Names names, Slots slots, Clock clock, Coalitions coalitions) {
        this.names = names;
        this.slots = slots;
        this.clock = clock;
        this.coalitions = coalitions;
    }

    Sanctions compile(List<SanctionPackage> packages) {
        for (SanctionPackage sanctions : packages) {
            add(sanctions);
        }
        shareStart.add(shareSlot.size());
        for (int actor = 0; actor < names.actors.size(); actor++) {
            exposureStart.add(exposureMeasure.size());
            addExposures(actor);
        }
        exposureStart.add(exposureMeasure.size());
        return new Sanctions(this);
    }

    private void add(SanctionPackage sanctions) {
        measureStart.add(packageOf.size());
        target.add(names.actors.place(sanctions.target()));
        errorSlot.add(slots.slot(sanctions.forecastError()));
        errorPurpose.add(Luck.purpose("forecast-error", sanctions.target()));
        inForceDays.add(sanctions
                .inForceSince()
                .map(date -> (double) Math.max(0, clock.start().toEpochDay() - date.toEpochDay()))
                .orElse(-1.0));
        for (Measure measure : sanctions.measures()) {
            packageOf.add(target.size() - 1);
            shareStart.add(shareSlot.size());
            leakStart.add(leakSlot.size());
            slot.add(new int[] {
                slots.slot(measure.size().expected()),
                slots.slot(measure.size().realised()),
                slots.slot(measure.timing().rampDays()),
                slots.slot(measure.timing().adaptationDays()),
                slots.slot(measure.timing().residual()),
                slots.slot(measure.timing().liftingDays()),
                slots.slot(measure.coverage().convexity()),
                slots.slot(measure.coverage().blowback()),
                slots.slot(measure.timing().preparation())
            });
            for (Map.Entry<String, Parameter> share :
                    measure.coverage().shares().entrySet()) {
                int sender = names.actors.place(share.getKey());
                shareActor.add(sender);
                shareSlot.add(slots.slot(share.getValue()));
                shareMember.add(coalitions.member(target.size() - 1, sender));
            }
            for (Map.Entry<String, Parameter> leak : measure.coverage().leaks().entrySet()) {
                leakSlot.add(slots.slot(leak.getValue()));
                leakMember.add(coalitions.member(target.size() - 1, names.actors.place(leak.getKey())));
            }
        }
    }

    private void addExposures(int actor) {
        for (int measure = 0; measure < packageOf.size(); measure++) {
            if (target.get(packageOf.get(measure)) == actor) {
                exposureMeasure.add(measure);
                exposureShare.add(-1);
            }
            for (int share = shareStart.get(measure); share < shareStart.get(measure + 1); share++) {
                if (shareActor.get(share) == actor) {
                    exposureMeasure.add(measure);
                    exposureShare.add(share);
                }
            }
        }
    }
}
