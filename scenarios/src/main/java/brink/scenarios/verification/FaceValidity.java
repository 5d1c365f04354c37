package brink.scenarios.verification;

import brink.engine.ensemble.Ensemble;
import brink.engine.ensemble.Points;
import brink.engine.model.Actor;
import brink.engine.model.ActorType;
import brink.engine.model.Indicator;
import brink.engine.model.Move;
import brink.engine.model.Outcomes;
import brink.engine.model.Scenario;
import brink.engine.plan.State.Cause;
import brink.engine.run.LossCurve;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of twelve in Geneva's guide: what must hold for its story to be coherent. */
final class FaceValidity {

    static final String INVASION = "full-invasion";

    private static final LocalDate LAST_TALKS = LocalDate.of(2022, 1, 13);
    private static final double YEAR = 365;

    private final Ensemble ensemble;
    private final Scenario scenario;
    private final Sample sample;
    private final Sample earlySanctions;
    private final Sample noArms;
    private final long followed;

    /** The scenario as written, two of its variants, and in how many invasions sanctions followed. */
    FaceValidity(Sample sample, Sample earlySanctions, Sample noArms, long followed) {
        this.ensemble = sample.ensemble();
        this.scenario = ensemble.scenario();
        this.sample = sample;
        this.earlySanctions = earlySanctions;
        this.noArms = noArms;
        this.followed = followed;
    }

    List<Finding> findings(LossCurve severe) {
        return List.of(
                spread(),
                Finding.share("full invasion by 10 March", 0.20, 0.45, share(INVASION)),
                settlement(),
                tension(),
                accidents(),
                losses(severe),
                tooSoon(),
                types(),
                order(),
                answered(),
                rupture(),
                arms());
    }

    private Finding spread() {
        double[] shares = outcomes().mapToDouble(this::share).sorted().toArray();
        double least = shares[0];
        double most = shares[shares.length - 1];
        return new Finding(
                "each outcome", ".01-.60", digits(least) + " to " + digits(most), least >= 0.01 && most <= 0.60);
    }

    private Finding settlement() {
        double[] shares = Stream.of("negotiated-settlement", "de-escalation", "frozen-standoff")
                .mapToDouble(this::share)
                .toArray();
        return new Finding(
                "settlement; de-escalation; stand-off",
                "first the rarest",
                list(shares),
                shares[0] < shares[1] && shares[0] < shares[2]);
    }

    private Finding tension() {
        double first = median(scenario.clock().start());
        double last = median(LAST_TALKS);
        return new Finding(
                "median tension on 13 January against 31 December",
                "higher",
                String.format(Locale.ROOT, "%.0f against %.0f", last, first),
                last > first);
    }

    private double median(LocalDate date) {
        int indicator = place(scenario.indicators().stream().map(Indicator::id), "tension");
        return ensemble.paths()
                .indicator(point(ensemble.paths().points(), date), indicator)
                .quantile(0.5);
    }

    private int point(Points points, LocalDate date) {
        int step = scenario.clock().stepOn(date);
        return IntStream.range(0, points.count())
                .filter(point -> points.step(point) >= step)
                .findFirst()
                .orElseThrow();
    }

    private Finding accidents() {
        long ended = IntStream.range(0, scenario.outcomes().order().size())
                .mapToLong(outcome -> ensemble.outcomes().countThrough(outcome, Cause.ACCIDENT))
                .sum();
        double share = (double) ended / ensemble.plan().runs();
        return new Finding("runs that end by accident", "below .02", digits(share), share < 0.02);
    }

    private static Finding losses(LossCurve severe) {
        double expected = severe.expectedOver(YEAR);
        double realised = severe.realisedOver(YEAR);
        return new Finding(
                "first-year loss by the severe package, as expected and realised",
                "8-14; 3-5",
                String.format(Locale.ROOT, "%.1f, %.1f", expected, realised),
                expected >= 8 && expected <= 14 && realised >= 3 && realised <= 5);
    }

    private Finding tooSoon() {
        int last = point(ensemble.acts().points(), LAST_TALKS);
        long begun = IntStream.rangeClosed(0, last)
                .mapToLong(point -> ensemble.acts().made(move("ru-invade"), point))
                .sum();
        int runs = ensemble.plan().runs();
        return new Finding(
                "full invasion has begun by 13 January",
                "below .01",
                String.format(Locale.ROOT, "%d in %,d", begun, runs),
                begun < 0.01 * runs);
    }

    private Finding types() {
        double[] invade = Stream.of("revisionist", "bargainer", "bluffer")
                .mapToDouble(type -> among(type, INVASION))
                .toArray();
        double[] home = Stream.of("bluffer", "bargainer", "revisionist")
                .mapToDouble(type -> among(type, "de-escalation"))
                .toArray();
        return new Finding(
                "revisionist, bargainer and bluffer that invade; bluffers that go home",
                "falling; most",
                list(invade) + "; " + digits(home[0]),
                invade[0] > invade[1] && invade[1] >= invade[2] && home[0] > home[1] && home[0] > home[2]);
    }

    private double among(String type, String outcome) {
        int russia = place(scenario.actors().stream().map(Actor::id), "russia");
        int which = place(scenario.actors().get(russia).types().stream().map(ActorType::id), type);
        return (double) ensemble.outcomes().countAmong(russia, which, sample.outcome(outcome))
                / ensemble.outcomes().runsAmong(russia, which);
    }

    private Finding order() {
        double[] steps = Stream.of("ru-threaten-all-measures", "ru-raise-readiness", "ru-recognise", "ru-invade")
                .mapToDouble(this::meanStep)
                .toArray();
        return new Finding(
                "mean day of threats, readiness, recognition, invasion",
                "in this order",
                "day "
                        + DoubleStream.of(steps)
                                .mapToObj(step -> String.format(Locale.ROOT, "%.0f", step))
                                .collect(Collectors.joining(", ")),
                IntStream.range(1, steps.length).allMatch(i -> steps[i] >= steps[i - 1]));
    }

    private double meanStep(String id) {
        Points points = ensemble.acts().points();
        int move = move(id);
        double sum = 0;
        long made = 0;
        for (int point = 0; point < points.count(); point++) {
            long now = ensemble.acts().made(move, point);
            sum += (double) now * points.step(point);
            made += now;
        }
        return sum / made;
    }

    private Finding answered() {
        double share = (double) followed / sample.count(INVASION);
        return new Finding(
                "full invasions after which the severe package follows",
                "at least .75",
                Finding.digits(share, 2),
                share >= 0.75);
    }

    private Finding rupture() {
        double early = earlySanctions.share("rupture").value();
        return new Finding(
                "rupture with severe sanctions at once",
                "likelier",
                digits(early) + " against " + digits(share("rupture")),
                early > share("rupture"));
    }

    private Finding arms() {
        double without = noArms.share(INVASION).value();
        return new Finding(
                "full invasion without and with arms deliveries",
                "within 5 points",
                digits(without) + " against " + digits(share(INVASION)),
                Math.abs(without - share(INVASION)) < 0.05);
    }

    private Stream<String> outcomes() {
        return scenario.outcomes().order().stream().map(Outcomes.Outcome::id);
    }

    private double share(String outcome) {
        return sample.share(outcome).value();
    }

    private int move(String id) {
        return place(scenario.moves().stream().map(Move::id), id);
    }

    private static int place(Stream<String> ids, String id) {
        return ids.toList().indexOf(id);
    }

    private static String list(double... shares) {
        return DoubleStream.of(shares).mapToObj(FaceValidity::digits).collect(Collectors.joining(", "));
    }

    private static String digits(double share) {
        return Finding.digits(share, 3);
    }
}
