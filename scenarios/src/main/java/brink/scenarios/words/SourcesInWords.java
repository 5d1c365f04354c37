package brink.scenarios.words;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.words.Block.Paragraph;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import java.util.ArrayList;
import java.util.List;

/** Where single numbers come from. Those with nothing but a shared source and confidence are told together. */
final class SourcesInWords {

    private SourcesInWords() {}

    static List<Block> blocks(ScenarioDocument document) {
        List<Point> points = new ArrayList<>();
        List<String> judgement = new ArrayList<>();
        int silent = 0;
        for (ParameterRow row : ParameterRow.of(document)) {
            if (row.saysNothing()) {
                silent += row.isDefault() ? 0 : 1;
            } else if (row.source().equals("judgement") && (row.unit() + row.confidence() + row.note()).isEmpty()) {
                judgement.add(row.path());
            } else {
                points.add(Point.of(point(row)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!points.isEmpty()) {
            blocks.add(new Points(points));
        }
        if (!judgement.isEmpty()) {
            blocks.add(new Paragraph("By judgement, with nothing else said: %s.".formatted(Phrases.and(judgement))));
        }
        if (silent > 0) {
            String numbers = silent == 1
                    ? "1 number has no remark of its own"
                    : Phrases.number(silent) + " numbers have no remark of their own";
            blocks.add(new Paragraph(numbers + "; where an entry above names a source, it covers them too."));
        }
        return blocks;
    }

    private static String point(ParameterRow row) {
        List<String> words = new ArrayList<>();
        if (!row.unit().isEmpty()) {
            words.add(row.unit());
        }
        if (!row.source().isEmpty()) {
            words.add(row.source());
        }
        if (!row.confidence().isEmpty()) {
            words.add("confidence " + row.confidence());
        }
        String origin = words.isEmpty() ? "" : Phrases.sentence(String.join("; ", words));
        String note = row.note().isEmpty() ? "" : Phrases.sentence(row.note());
        return "%s: %s".formatted(row.path(), (origin + " " + note).strip());
    }
}
