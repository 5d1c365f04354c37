package brink.engine;

import brink.engine.model.Coalition;
import brink.engine.model.Coalition.Member;
import brink.engine.model.Factor;
import brink.engine.model.Parameter;
import brink.engine.model.SanctionPackage;
import brink.engine.model.SanctionPackage.Coverage;
import brink.engine.model.SanctionPackage.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A package of one measure with somebody to be asked, in the making: quick to bite, never adapted to. */
public final class CoalitionDraft {

    /** Time constant of its ramp and its lifting, in days. */
    public static final double RAMP = 2;

    private final String target;
    private final List<Member> partners = new ArrayList<>();
    private final List<Member> thirdParties = new ArrayList<>();
    private final Map<String, Parameter> shares = new HashMap<>();
    private final Map<String, Parameter> leaks = new HashMap<>();
    private double convexity = 1;
    private double blowback;
    private double shock;
    private Optional<LocalDate> since = Optional.empty();

    /** Begins with nobody. */
    public CoalitionDraft(String target) {
        this.target = target;
    }

    /** One who always takes part. */
    public CoalitionDraft sender(String actor, double share) {
        shares.put(actor, p("share/" + actor, share));
        return this;
    }

    /** One who is asked. */
    public CoalitionDraft partner(String actor, double share, double norm, Factor... factors) {
        partners.add(new Member(actor, p("norm/" + actor, norm), List.of(factors)));
        return sender(actor, share);
    }

    /** One who can help the target. */
    public CoalitionDraft thirdParty(String actor, double leak, double norm, Factor... factors) {
        thirdParties.add(new Member(actor, p("norm/" + actor, norm), List.of(factors)));
        leaks.put(actor, p("leak/" + actor, leak));
        return this;
    }

    /** Power of coverage. */
    public CoalitionDraft convexity(double value) {
        convexity = value;
        return this;
    }

    /** What imposing costs. */
    public CoalitionDraft blowback(double value) {
        blowback = value;
        return this;
    }

    /** Spread of what moves all partners. */
    public CoalitionDraft shock(double sd) {
        shock = sd;
        return this;
    }

    /** In force when the crisis begins. */
    public CoalitionDraft since(LocalDate date) {
        since = Optional.of(date);
        return this;
    }

    /** The package, with the id "embargo" and a size of ten points a year. */
    public SanctionPackage build() {
        Measure measure = new Measure(
                "oil",
                "oil",
                new SanctionPackage.Size(p("expected", 10), p("realised", 10)),
                new SanctionPackage.Timing(
                        p("ramp", RAMP), p("adapt", 9), p("residual", 1), p("ahead", 0), p("lift", RAMP)),
                new Coverage(shares, leaks, p("convexity", convexity), p("blowback", blowback)));
        Coalition coalition = new Coalition(partners, thirdParties, p("shock", shock));
        return new SanctionPackage(
                "embargo", "embargo", target, List.of(measure), p("error", 0), since, Optional.of(coalition));
    }

    private static Parameter p(String what, double value) {
        return Parameter.of("/embargo/" + what, value);
    }
}
