package brink.reports.draw;

import brink.reports.figure.SurfaceFigure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The parts of a surface that are of one kind: cells that share an edge belong together. */
final class Parts {

    private final SurfaceFigure figure;
    private final String kind;
    private final boolean[][] seen;

    Parts(SurfaceFigure figure, String kind) {
        this.figure = figure;
        this.kind = kind;
        this.seen = new boolean[figure.rows().size()][figure.columns().size()];
    }

    /**
     * A cell.
     *
     * @param row its row, from 0 at the bottom
     * @param column its column, from 0 at the left
     */
    record At(int row, int column) {}

    /** The part with the most cells; the first of those that are as large, empty if there is no such kind. */
    List<At> largest() {
        List<At> largest = List.of();
        for (int row = 0; row < seen.length; row++) {
            for (int column = 0; column < seen[row].length; column++) {
                List<At> part = from(new At(row, column));
                largest = part.size() > largest.size() ? part : largest;
            }
        }
        return largest;
    }

    private List<At> from(At start) {
        List<At> part = new ArrayList<>();
        Deque<At> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            At at = ahead.remove();
            if (isNew(at)) {
                seen[at.row][at.column] = true;
                part.add(at);
                ahead.add(new At(at.row - 1, at.column));
                ahead.add(new At(at.row + 1, at.column));
                ahead.add(new At(at.row, at.column - 1));
                ahead.add(new At(at.row, at.column + 1));
            }
        }
        return part;
    }

    private boolean isNew(At at) {
        return at.row >= 0
                && at.row < seen.length
                && at.column >= 0
                && at.column < seen[at.row].length
                && !seen[at.row][at.column]
                && figure.rows().get(at.row).cells().get(at.column).kind().equals(kind);
    }
}
