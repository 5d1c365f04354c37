package brink.reports.draw;

import brink.reports.figure.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Neighbouring marks that share a label because there is no room for one each: a picture is of its curves, not of
 * its dates.
 *
 * @param marks at least one, in ascending order
 */
record MarkGroup(List<Mark> marks) {

    /** Each mark by itself. */
    static List<MarkGroup> alone(List<Mark> marks) {
        return marks.stream().map(mark -> new MarkGroup(List.of(mark))).toList();
    }

    /**
     * One group fewer: the two that stand closest together become one.
     *
     * @param groups at least two, in ascending order
     */
    static List<MarkGroup> fewer(List<MarkGroup> groups) {
        int closest = 0;
        for (int i = 1; i + 1 < groups.size(); i++) {
            if (gap(groups, i) < gap(groups, closest)) {
                closest = i;
            }
        }
        List<MarkGroup> fewer = new ArrayList<>(groups);
        MarkGroup next = fewer.remove(closest + 1);
        fewer.set(
                closest,
                new MarkGroup(Stream.concat(groups.get(closest).marks.stream(), next.marks.stream())
                        .toList()));
        return List.copyOf(fewer);
    }

    private static double gap(List<MarkGroup> groups, int place) {
        return groups.get(place + 1).at() - groups.get(place).at();
    }

    /** Where its label stands. */
    double at() {
        return marks.get(0).at();
    }

    /** What its label says. */
    String label() {
        String first = marks.get(0).label();
        return marks.size() == 1 ? first : "%s, and %s more".formatted(first, marks.size() - 1);
    }
}
