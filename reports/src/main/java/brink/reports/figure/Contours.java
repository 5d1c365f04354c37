package brink.reports.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines along which a number that was measured on a grid has some value, by marching squares (Lorensen and Cline 1987,
 * in two dimensions): straight between the edges of a cell, the place on an edge by a straight line between its ends;
 * a saddle is decided by the mean of its four corners.
 */
public final class Contours {

    private final double[] xs;
    private final double[] ys;
    private final double[][] values;
    private final double level;
    private final Map<Edge, List<Edge>> neighbours = new LinkedHashMap<>();

    private Contours(double[] xs, double[] ys, double[][] values, double level) {
        this.xs = xs;
        this.ys = ys;
        this.values = values;
        this.level = level;
    }

    /**
     * A place.
     *
     * @param x to the right
     * @param y upwards
     */
    public record Point(double x, double y) {}

    /** From a place of the grid to the next one to the right, or upwards. */
    private record Edge(int row, int column, boolean upwards) {}

    /**
     * The lines of one level.
     *
     * @param xs where the columns are, in ascending order
     * @param ys where the rows are, in ascending order
     * @param values a row for each of {@code ys}, with a value for each of {@code xs}
     * @param level the value; what equals it counts as above
     * @return lines of at least two points each; a closed one ends where it begins
     */
    public static List<List<Point>> of(double[] xs, double[] ys, double[][] values, double level) {
        Contours contours = new Contours(xs, ys, values, level);
        for (int row = 0; row + 1 < ys.length; row++) {
            for (int column = 0; column + 1 < xs.length; column++) {
                contours.cross(row, column);
            }
        }
        return contours.lines();
    }

    private boolean above(int row, int column) {
        return values[row][column] >= level;
    }

    /** Joins the edges of a cell through which the line goes. */
    private void cross(int row, int column) {
        Edge bottom = new Edge(row, column, false);
        Edge top = new Edge(row + 1, column, false);
        Edge left = new Edge(row, column, true);
        Edge right = new Edge(row, column + 1, true);
        List<Edge> crossed = new ArrayList<>();
        for (Edge edge : List.of(bottom, right, top, left)) {
            if (isCrossed(edge)) {
                crossed.add(edge);
            }
        }
        if (crossed.size() == 2) {
            join(crossed.get(0), crossed.get(1));
        } else if (crossed.size() == 4) {
            double middle = (values[row][column]
                            + values[row][column + 1]
                            + values[row + 1][column]
                            + values[row + 1][column + 1])
                    / 4;
            boolean joinedToLowerLeft = (middle >= level) == above(row, column);
            join(bottom, joinedToLowerLeft ? right : left);
            join(top, joinedToLowerLeft ? left : right);
        }
    }

    private boolean isCrossed(Edge edge) {
        return above(edge.row, edge.column)
                != above(edge.row + (edge.upwards ? 1 : 0), edge.column + (edge.upwards ? 0 : 1));
    }

    private void join(Edge one, Edge other) {
        neighbours.computeIfAbsent(one, unseen -> new ArrayList<>()).add(other);
        neighbours.computeIfAbsent(other, unseen -> new ArrayList<>()).add(one);
    }

    private List<List<Point>> lines() {
        Map<Edge, List<Edge>> left = new HashMap<>(neighbours);
        List<List<Point>> lines = new ArrayList<>();
        neighbours.keySet().stream()
                .filter(edge -> neighbours.getOrDefault(edge, List.of()).size() == 1)
                .forEach(edge -> follow(edge, left, lines));
        neighbours.keySet().forEach(edge -> follow(edge, left, lines));
        return lines;
    }

    /** Follows a line from an edge on, unless it was followed before. */
    private void follow(Edge start, Map<Edge, List<Edge>> left, List<List<Point>> lines) {
        if (!left.containsKey(start)) {
            return;
        }
        List<Point> line = new ArrayList<>();
        boolean closed = neighbours.getOrDefault(start, List.of()).size() == 2;
        List<Edge> ahead = List.of(start);
        while (!ahead.isEmpty()) {
            Edge edge = ahead.get(0);
            line.add(place(edge));
            List<Edge> next = left.remove(edge);
            ahead = next == null
                    ? List.of()
                    : next.stream().filter(left::containsKey).limit(1).toList();
        }
        if (closed) {
            line.add(line.get(0));
        }
        lines.add(List.copyOf(line));
    }

    private Point place(Edge edge) {
        double here = values[edge.row][edge.column];
        double x = xs[edge.column];
        double y = ys[edge.row];
        if (edge.upwards) {
            double share = (level - here) / (values[edge.row + 1][edge.column] - here);
            return new Point(x, y + share * (ys[edge.row + 1] - y));
        }
        double share = (level - here) / (values[edge.row][edge.column + 1] - here);
        return new Point(x + share * (xs[edge.column + 1] - x), y);
    }
}
