package brink.scenarios.words;

import brink.engine.run.LossCurve;
import brink.scenarios.build.SanctionBuilder;
import brink.scenarios.document.Defaults;
import brink.scenarios.document.PackageEntry;
import brink.scenarios.document.PackageEntry.CoalitionEntry;
import brink.scenarios.document.PackageEntry.MeasureEntry;
import brink.scenarios.document.PackageEntry.MemberEntry;
import brink.scenarios.document.ParameterEntry;
import brink.scenarios.source.Pointer;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import brink.scenarios.words.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Packages of sanctions: what they consist of, who carries them, and what they cost their target over time. */
final class SanctionsInWords {

    private static final int[] DAYS = {30, 90, 180, 365, 730};

    private static final String CURVES =
            "The tables say at what rate a package alone costs its target, in points a year on that day, if "
                    + "every sender imposes it at once, in full, and keeps it; uncertain numbers are at their medians.";

    private static final String TERMS =
            "What is covered is the sum of the senders' shares, and counts to the power of the convexity: "
                    + "above 1, the last partners count most. Blowback is what a point of the target's loss "
                    + "costs a sender, times its share.";

    private final Names names;

    SanctionsInWords(Names names) {
        this.names = names;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        names.asWritten(Pointer.of("packages"), names.document().packages()).forEach((id, entry) -> {
            blocks.add(new Heading("%s (%s)".formatted(entry.name(), id)));
            blocks.add(new Paragraph(about(entry)));
            blocks.add(new Points(measures(entry)));
            entry.coalition().ifPresent(coalition -> {
                blocks.add(new Paragraph(asked(coalition)));
                blocks.add(new Points(members(coalition)));
            });
            blocks.add(curve(id, entry));
        });
        if (!blocks.isEmpty()) {
            blocks.add(0, new Paragraph(CURVES));
            blocks.add(1, new Paragraph(TERMS));
        }
        return blocks;
    }

    /** What is said of a package beneath its name, the table of its losses left out. */
    List<Point> points(PackageEntry entry) {
        List<Point> points = new ArrayList<>(List.of(Point.of(about(entry))));
        points.addAll(measures(entry));
        entry.coalition().ifPresent(coalition -> points.add(new Point(asked(coalition), members(coalition))));
        return points;
    }

    private List<Point> measures(PackageEntry entry) {
        List<Point> measures = new ArrayList<>();
        entry.measures().forEach((measure, given) -> measures.add(measure(measure, given)));
        return measures;
    }

    private String about(PackageEntry entry) {
        String error = entry.forecastError()
                .map(given -> Spread.of(given, Phrases::number).words())
                .orElse(Phrases.number(Defaults.FORECAST_ERROR));
        String since = entry.inForceSince()
                .map(date -> " It has been in force since %s.".formatted(Phrases.date(date)))
                .orElse("");
        String remark = Remarks.of(entry.source(), entry.confidence(), entry.reading(), entry.note());
        return ("Borne by %s.%s What it really costs differs from run to run by a factor "
                        + "(standard deviation of its logarithm: %s). %s")
                .formatted(names.actor(entry.target()), since, error, remark)
                .strip();
    }

    private Point measure(String id, MeasureEntry measure) {
        List<Point> inner = new ArrayList<>();
        inner.add(
                Point.of("Deciders expect it to cost %s a year, and it really costs %s, in full and before adaptation."
                        .formatted(Spread.points(measure.expected()), Spread.points(measure.realised()))));
        String lifting = measure.lifting()
                .map(time -> " Once lifted, it fades with a time constant of %s."
                        .formatted(Spread.of(time).words("uncertain length")))
                .orElse(" Once lifted, it fades as it came.");
        inner.add(Point.of(
                "It builds up with a time constant of %s; the target adapts with one of %s, until %s remains.%s"
                        .formatted(
                                Spread.of(measure.ramp()).words("uncertain length"),
                                Spread.of(measure.adaptation()).words("uncertain length"),
                                Spread.of(measure.residual(), Phrases::percent).words("an uncertain share"),
                                lifting)));
        measure.preparation()
                .ifPresent(share -> inner.add(
                        Point.of("Once it has been shown in full, the target can make %s of that adaptation beforehand."
                                .formatted(Spread.of(share, Phrases::percent).words("an uncertain share")))));
        inner.add(Point.of(coverage(measure)));
        Remarks.add(inner, Remarks.of(measure.source(), measure.confidence(), measure.reading(), measure.note()));
        return new Point("%s (%s)".formatted(measure.name(), id), inner);
    }

    private String coverage(MeasureEntry measure) {
        String convexity = measure.convexity()
                .map(given -> Spread.of(given, Phrases::number).words())
                .orElse(Phrases.number(Defaults.CONVEXITY));
        String blowback = measure.blowback()
                .map(given -> "; blowback " + Spread.points(given))
                .orElse("");
        String shares = measure.shares().isEmpty()
                ? "Nobody controls any of the target's exposure"
                : "Shares of the target's exposure: " + byActor(measure.shares());
        String leaks = measure.leaks().isEmpty() ? "" : "; undone if they help the target: " + byActor(measure.leaks());
        return "%s%s; convexity %s%s.".formatted(shares, leaks, convexity, blowback);
    }

    private String byActor(Map<String, ParameterEntry> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach((actor, part) -> words.add("%s %s"
                .formatted(names.actor(actor), Spread.of(part, Phrases::percent).words("an uncertain share"))));
        return Phrases.and(words);
    }

    private List<Point> members(CoalitionEntry coalition) {
        List<Point> members = new ArrayList<>();
        coalition.partners().forEach((actor, member) -> members.add(member(actor, member, "may join")));
        coalition.thirdParties().forEach((actor, member) -> members.add(member(actor, member, "may help the target")));
        return members;
    }

    private static String asked(CoalitionEntry coalition) {
        String shock = coalition.partners().isEmpty()
                ? ""
                : " One shock moves all partners alike (standard deviation in log-odds: %s)."
                        .formatted(coalition
                                .shock()
                                .map(given -> Spread.of(given, Phrases::number).words())
                                .orElse("0"));
        return ("Whenever its order rises, these decide whether to take part; "
                        + "losses as shown take all partners to join and nobody to help the target.%s")
                .formatted(shock);
    }

    private Point member(String actor, MemberEntry member, String does) {
        List<Point> inner = new ArrayList<>();
        String worth = Spread.points(member.norm());
        inner.add(Point.of("Taking part is worth %s to it by itself.".formatted(worth)));
        member.factors()
                .forEach((indicator, factor) -> inner.add(Point.of("Each unit of %s above %s adds %s.%s"
                        .formatted(
                                names.indicator(indicator),
                                Spread.of(factor.reference(), value -> names.level(indicator, value))
                                        .words("an uncertain level"),
                                Spread.points(factor.coefficient()),
                                Remarks.note(factor.note())))));
        Remarks.add(inner, Remarks.of(member.source(), member.confidence(), member.reading(), member.note()));
        return new Point("%s %s".formatted(names.actor(actor), does), inner);
    }

    private static Table curve(String id, PackageEntry entry) {
        LossCurve curve = LossCurve.of(SanctionBuilder.build(Pointer.of("packages", id), id, entry));
        List<List<String>> rows = new ArrayList<>();
        for (int day : DAYS) {
            rows.add(List.of(Integer.toString(day), level(curve.expected(day)), level(curve.realised(day))));
        }
        return new Table(List.of("days in force", "expected", "realised"), rows);
    }

    private static String level(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }
}
