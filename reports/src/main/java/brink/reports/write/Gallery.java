package brink.reports.write;

import brink.reports.draw.Picture;
import brink.reports.draw.SvgPicture;
import brink.reports.figure.Figure;
import brink.reports.write.Workers.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The pictures of a report: which figures are drawn, and into which files. */
final class Gallery {

    private final List<Figure> figures;
    private final Drawing drawing;
    private final List<String> chosen;

    Gallery(List<Figure> figures, Drawing drawing) {
        this.figures = figures;
        this.drawing = drawing;
        chosen = drawing.chosen(figures.stream().map(Figure::id).toList());
    }

    /** All figures of the report, drawn or not. */
    List<Figure> figures() {
        return figures;
    }

    /** How the figures are drawn. */
    Drawing drawing() {
        return drawing;
    }

    /** The ids of those that are drawn, in the report's order. */
    List<String> chosen() {
        return chosen;
    }

    /** The names of a figure's files; none if it is not drawn. */
    List<String> files(Figure figure) {
        return chosen.contains(figure.id())
                ? drawing.formats().stream().map(format -> file(figure, format)).toList()
                : List.of();
    }

    private static String file(Figure figure, PictureFormat format) {
        return figure.id() + "." + format.word();
    }

    /** Says of each figure what it shows and in which files. */
    void tell(ArrayNode into) {
        for (Figure figure : figures) {
            ObjectNode node = into.addObject();
            node.put("id", figure.id());
            node.put("title", figure.words().title());
            node.put("subtitle", figure.words().subtitle());
            node.put("caption", figure.words().caption());
            node.put("alternative", figure.words().alternative());
            files(figure).forEach(node.putArray("files")::add);
        }
    }

    /** Draws them into a folder. Where nothing is drawn, nothing that draws is loaded. */
    void draw(Path folder, Workers workers) throws IOException {
        Map<String, Task> tasks = new LinkedHashMap<>();
        for (Figure figure : figures) {
            for (PictureFormat format : drawing.formats()) {
                if (chosen.contains(figure.id())) {
                    tasks.put(file(figure, format), () -> drawn(figure, format));
                }
            }
        }
        if (tasks.isEmpty()) {
            return;
        }
        FontSetting fonts = new FontSetting(folder);
        try {
            Iterator<byte[]> pictures =
                    workers.makeAll(List.copyOf(tasks.values())).iterator();
            for (String file : tasks.keySet()) {
                Files.write(folder.resolve(file), pictures.next());
            }
        } finally {
            fonts.remove();
        }
    }

    private byte[] drawn(Figure figure, PictureFormat format) {
        return switch (format) {
            case PNG -> Picture.of(figure, drawing.theme(), drawing.dpi()).png();
            case SVG -> SvgPicture.of(figure, drawing.theme());
        };
    }
}
