package brink.scenarios.build;

import brink.engine.model.Coalition;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.PackageEntry;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds packages of sanctions. */
public final class SanctionBuilder {

    private SanctionBuilder() {}

    /**
     * Builds a package.
     *
     * @param at its address
     * @param id its id
     * @param entry as written, with nothing wrong in it
     * @return the package, with every default filled in
     */
    public static SanctionPackage build(Pointer at, String id, PackageEntry entry) {
        List<SanctionPackage.Measure> measures = new ArrayList<>();
        entry.measures()
                .forEach((measure, given) ->
                        measures.add(measure(at.child("measures").child(measure), measure, given)));
        return new SanctionPackage(
                id,
                entry.name(),
                entry.target(),
                measures,
                Parameters.of(at.child("forecast-error"), entry.forecastError(), Defaults.FORECAST_ERROR),
                entry.inForceSince(),
                entry.coalition().map(given -> coalition(at.child("coalition"), given)));
    }

    private static Coalition coalition(Pointer at, PackageEntry.CoalitionEntry entry) {
        return new Coalition(
                members(at.child("partners"), entry.partners()),
                members(at.child("third-parties"), entry.thirdParties()),
                Parameters.of(at.child("shock"), entry.shock(), 0));
    }

    private static List<Coalition.Member> members(Pointer at, Map<String, PackageEntry.MemberEntry> entries) {
        List<Coalition.Member> members = new ArrayList<>();
        entries.forEach((actor, entry) -> members.add(new Coalition.Member(
                actor,
                Parameters.of(at.child(actor).child("norm"), entry.norm()),
                Parameters.factors(at.child(actor).child("factors"), entry.factors()))));
        return members;
    }

    private static SanctionPackage.Measure measure(Pointer at, String id, PackageEntry.MeasureEntry entry) {
        return new SanctionPackage.Measure(
                id,
                entry.name(),
                new SanctionPackage.Size(
                        Parameters.of(at.child("expected"), entry.expected()),
                        Parameters.of(at.child("realised"), entry.realised())),
                timing(at, entry),
                new SanctionPackage.Coverage(
                        Parameters.map(at.child("shares"), entry.shares()),
                        Parameters.map(at.child("leaks"), entry.leaks()),
                        Parameters.of(at.child("convexity"), entry.convexity(), Defaults.CONVEXITY),
                        Parameters.of(at.child("blowback"), entry.blowback(), 0)));
    }

    /** Without a time of its own, lifting takes as long as the ramp did: the very same parameter. */
    private static SanctionPackage.Timing timing(Pointer at, PackageEntry.MeasureEntry entry) {
        Parameter ramp = Parameters.days(at.child("ramp"), entry.ramp());
        return new SanctionPackage.Timing(
                ramp,
                Parameters.days(at.child("adaptation"), entry.adaptation()),
                Parameters.of(at.child("residual"), entry.residual()),
                Parameters.of(at.child("preparation"), entry.preparation(), 0),
                entry.lifting()
                        .map(lifting -> Parameters.days(at.child("lifting"), lifting))
                        .orElse(ramp));
    }
}
