package brink.scenarios.words;

import brink.scenarios.document.IndicatorEntry;
import brink.scenarios.document.LadderEntry;
import brink.scenarios.source.Pointer;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import brink.scenarios.words.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the state of the crisis consists of: rungs and indicators. */
final class StateInWords {

    private StateInWords() {}

    static List<Block> ladder(Names names) {
        LadderEntry ladder = names.document().ladder();
        List<List<String>> rows = new ArrayList<>();
        for (String id : ladder.order()) {
            LadderEntry.RungEntry rung = Objects.requireNonNull(ladder.rungs().get(id));
            String severity = rung.severity()
                    .map(given -> Spread.of(given, Phrases::number).words())
                    .orElse("");
            String remark = Remarks.of(rung.source(), rung.confidence(), rung.reading(), rung.note());
            rows.add(List.of(rung.name(), id, severity, remark));
        }
        return List.of(
                new Paragraph("The stages of the crisis, the calmest first. It begins on %s.%s"
                        .formatted(names.rung(ladder.start()), Remarks.note(ladder.note()))),
                withoutBlanks(List.of("rung", "id", "severity", "remarks"), rows));
    }

    /** A table without the columns in which nothing stands. */
    private static Table withoutBlanks(List<String> header, List<List<String>> rows) {
        int[] kept = IntStream.range(0, header.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        return new Table(
                pick(header, kept), rows.stream().map(row -> pick(row, kept)).toList());
    }

    private static List<String> pick(List<String> cells, int... columns) {
        return IntStream.of(columns).mapToObj(cells::get).toList();
    }

    static List<Block> indicators(Names names) {
        List<Point> points = new ArrayList<>();
        names.asWritten(Pointer.of("indicators"), names.document().indicators())
                .forEach((id, indicator) -> points.add(indicator(id, indicator)));
        return points.isEmpty() ? List.of() : List.of(new Points(points));
    }

    static Point indicator(String id, IndicatorEntry indicator) {
        boolean follows = Names.followsANumber(indicator.unit());
        String unit = follows ? " " + indicator.unit() : "";
        String measure = follows ? "" : indicator.unit() + ", ";
        String main = indicator.main().orElse(false) ? "; reports show it first" : "";
        String head = "%s (%s): %sfrom %s to %s%s%s."
                .formatted(
                        indicator.name(),
                        id,
                        measure,
                        Phrases.number(indicator.low()),
                        Phrases.number(indicator.high()),
                        unit,
                        main);
        String start = "Starts at %s."
                .formatted(Spread.of(indicator.start(), value -> Phrases.number(value) + unit)
                        .words("an uncertain level"));
        List<String> sentences = Stream.of(
                        Optional.of(start),
                        indicator.drift().map(drift -> drift(drift, unit)),
                        indicator
                                .noise()
                                .map(noise -> "It wanders by itself, by %s in a day (standard deviation)."
                                        .formatted(Spread.of(noise, value -> Phrases.number(value) + unit)
                                                .words("an uncertain amount"))))
                .flatMap(Optional::stream)
                .toList();
        List<Point> inner = new ArrayList<>(List.of(Point.of(String.join(" ", sentences))));
        Remarks.add(
                inner, Remarks.of(indicator.source(), indicator.confidence(), indicator.reading(), indicator.note()));
        return new Point(head, inner);
    }

    private static String drift(IndicatorEntry.DriftEntry drift, String unit) {
        return "It is drawn towards %s, half of the way in %s.%s"
                .formatted(
                        Spread.of(drift.toward(), value -> Phrases.number(value) + unit)
                                .words("an uncertain level"),
                        Spread.of(drift.halfLife()).words("an uncertain time"),
                        Remarks.note(drift.note()));
    }
}
