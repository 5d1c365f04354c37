package brink.reports.story;

import brink.engine.experiment.ArmContrast;
import brink.engine.experiment.Experiment;
import brink.engine.experiment.Flips;
import brink.reports.figure.MatrixFigure;
import brink.reports.figure.MatrixFigure.Cell;
import brink.reports.figure.MatrixFigure.Line;
import brink.reports.figure.Row;
import brink.reports.figure.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which runs end differently, and how instead? */
public final class FlipMatrix {

    /** The figure's id. */
    public static final String ID = "flips";

    private final Experiment experiment;
    private final ContrastWords words;

    private FlipMatrix(Experiment experiment) {
        this.experiment = experiment;
        this.words = new ContrastWords(experiment);
    }

    /** Runs that moved from one end to another in an arm. */
    private record Move(ArmContrast arm, int from, int to, long runs) {}

    /**
     * The figure.
     *
     * @param experiment the results
     * @param origin where they come from
     * @return for each arm but the baseline a row for each way in which the baseline ended
     */
    public static MatrixFigure of(Experiment experiment, ExperimentOrigin origin) {
        return new FlipMatrix(experiment).figure(origin);
    }

    private MatrixFigure figure(ExperimentOrigin origin) {
        List<Move> moves = moves();
        long most = moves.stream().mapToLong(Move::runs).max().orElse(1);
        List<Line> lines = new ArrayList<>();
        for (ArmContrast arm : shown()) {
            for (int from = 0; from < experiment.endings().size(); from++) {
                if (arm.flips().from(from) > 0) {
                    lines.add(line(arm, from, most));
                }
            }
        }
        Words said = new Words(
                title(moves),
                origin.subtitle("Runs by how they end in " + words.name(0) + " (rows) and in the arm (columns)"),
                "Each run has the same luck in all arms. Shaded, the stronger the more: runs that end differently. "
                        + "Unshaded: runs that end the same way." + unmoved(),
                alternative(moves),
                origin.line(experiment));
        return new MatrixFigure(
                ID,
                said,
                "Ends in the arm as",
                experiment.endings().stream().map(ending -> ending.name()).toList(),
                lines);
    }

    /** The arms in which runs flip; the first if there are none in any. */
    private List<ArmContrast> shown() {
        List<ArmContrast> moved = experiment.contrasts().stream()
                .filter(arm -> arm.flips().flipped() > 0)
                .toList();
        return moved.isEmpty() ? experiment.contrasts().subList(0, 1) : moved;
    }

    private String unmoved() {
        List<String> left = experiment.contrasts().stream()
                .filter(arm -> !shown().contains(arm))
                .map(arm -> words.name(arm.arm()))
                .toList();
        return left.isEmpty() ? "" : " Left out, as no run flips there: " + Wording.list(left) + ".";
    }

    private Line line(ArmContrast arm, int from, long most) {
        List<Cell> cells = IntStream.range(0, experiment.endings().size())
                .mapToObj(to -> cell(arm.flips(), from, to, most))
                .toList();
        String owner = experiment.arms().get(arm.arm()).name();
        return new Line(new Row(owner, experiment.endings().get(from).name()), cells);
    }

    private static Cell cell(Flips flips, int from, int to, long most) {
        long runs = flips.count(from, to);
        String label = runs == 0 ? "" : String.format(Locale.ROOT, "%,d", runs);
        return new Cell(from == to || runs == 0 ? -1 : (double) runs / most, label);
    }

    /** The most frequent first. */
    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        int endings = experiment.endings().size();
        for (ArmContrast arm : experiment.contrasts()) {
            for (int from = 0; from < endings; from++) {
                for (int to = 0; to < endings; to++) {
                    long runs = from == to ? 0 : arm.flips().count(from, to);
                    if (runs > 0) {
                        moves.add(new Move(arm, from, to, runs));
                    }
                }
            }
        }
        moves.sort(Comparator.comparingLong(Move::runs).reversed());
        return moves;
    }

    private String title(List<Move> moves) {
        Optional<ArmContrast> most = experiment.contrasts().stream()
                .max(Comparator.comparingLong(arm -> arm.flips().flipped()));
        if (moves.isEmpty() || most.isEmpty()) {
            return words.nothing();
        }
        ArmContrast arm = most.get();
        Move first = moves.stream()
                .filter(move -> move.arm().equals(arm))
                .findFirst()
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "%,d of %s end differently in %s, most often as %s instead of %s",
                arm.flips().flipped(),
                Wording.runs(arm.flips().runs()),
                words.name(arm.arm()),
                name(first.to()),
                name(first.from()));
    }

    private String name(int ending) {
        return Wording.quoted(experiment.endings().get(ending).name());
    }

    private String alternative(List<Move> moves) {
        List<String> told = moves.stream()
                .map(move -> String.format(
                        Locale.ROOT,
                        "%s, %s instead of %s %,d",
                        experiment.arms().get(move.arm().arm()).name(),
                        experiment.endings().get(move.to()).name(),
                        experiment.endings().get(move.from()).name(),
                        move.runs()))
                .toList();
        return told.isEmpty()
                ? "A table of runs by their ends in both arms: all end the same way."
                : "A table of runs by their ends in both arms. Runs that end differently: " + String.join("; ", told)
                        + ".";
    }
}
