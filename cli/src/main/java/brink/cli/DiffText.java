package brink.cli;

import brink.reports.write.Json;
import brink.scenarios.compare.Difference;
import brink.scenarios.words.Block;
import brink.scenarios.words.Block.Heading;
import brink.scenarios.words.Block.Point;
import brink.scenarios.words.Block.Points;
import brink.scenarios.words.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two scenarios, in print. */
final class DiffText {

    private static final String NONE = "no difference\n";

    private final String first;
    private final String second;
    private final List<Difference> differences;

    DiffText(String first, String second, List<Difference> differences) {
        this.first = first;
        this.second = second;
        this.differences = differences;
    }

    String text(int width) {
        String title = Wrapped.lines("", "%s -> %s".formatted(first, second), width);
        return differences.isEmpty() ? title + NONE : title + new WordsText(width).of(blocks());
    }

    String markdown() {
        String title = "# %s -> %s\n\n".formatted(first, second);
        return title + (differences.isEmpty() ? NONE : Markdown.of(blocks()));
    }

    /** A heading for each entity. */
    private List<Block> blocks() {
        Map<String, List<Point>> byEntity = new LinkedHashMap<>();
        for (Difference difference : differences) {
            byEntity.computeIfAbsent(difference.entity(), entity -> new ArrayList<>())
                    .add(new Point(difference.words(), difference.details()));
        }
        List<Block> blocks = new ArrayList<>();
        byEntity.forEach((entity, points) -> {
            blocks.add(new Heading(entity));
            blocks.add(new Points(points));
        });
        return blocks;
    }

    String json() {
        ObjectNode root = Json.object().put("a", first).put("b", second);
        ArrayNode all = root.putArray("differences");
        for (Difference difference : differences) {
            ObjectNode one = all.addObject()
                    .put("path", difference.path())
                    .put("change", difference.kind().name().toLowerCase(Locale.ROOT))
                    .put("words", difference.words());
            difference.before().ifPresent(value -> one.set("before", Json.read(value)));
            difference.after().ifPresent(value -> one.set("after", Json.read(value)));
        }
        return Json.text(root);
    }
}
