package brink.scenarios.words;

import brink.scenarios.document.OutcomesEntry;
import brink.scenarios.document.OutcomesEntry.OutcomeEntry;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How the crisis can end, in order of precedence. */
final class OutcomesInWords {

    private OutcomesInWords() {}

    static List<Block> blocks(Names names) {
        OutcomesEntry outcomes = names.document().outcomes();
        ConditionInWords conditions = new ConditionInWords(names);
        List<Point> points = new ArrayList<>();
        for (String id : outcomes.order()) {
            OutcomeEntry end = Objects.requireNonNull(outcomes.ends().get(id));
            String when = end.when()
                    .map(condition -> "when " + conditions.clause(condition))
                    .orElse("when the clock runs out, and not before");
            String remark = Remarks.of(end.source(), end.confidence(), end.reading(), end.note());
            points.add(Point.of(
                    "%s (%s): %s. %s".formatted(end.name(), id, when, remark).strip()));
        }
        return List.of(
                new Paragraph("The crisis ends as soon as one of these is true; of several, the first counts. "
                        + "If none is true until the clock runs out, it ends in %s.%s"
                                .formatted(names.outcome(outcomes.horizon()), Remarks.note(outcomes.note()))),
                new Points(points));
    }
}
