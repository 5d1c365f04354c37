package brink.scenarios.read;

import brink.scenarios.Fixtures;
import brink.scenarios.Scenarios;
import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.ProblemPrinter;
import brink.scenarios.source.Node;
import brink.scenarios.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fixture on which changes are tried out. */
final class Stage {

    private static final Change NOTHING = new Change(Change.Kind.REPLACED, List.of());

    private final String file;
    private final Optional<String> variant;
    private final Node.Fields root;
    private final List<Site> sites;
    private final Map<Change, Trial> tried = new HashMap<>();

    private Stage(String file, Optional<String> variant, Node.Fields root, SchemaProperties properties) {
        this.file = file;
        this.variant = variant;
        this.root = root;
        this.sites = properties.sites(root);
    }

    /** A fixture as its file has it, before it is put over what it extends. */
    static Stage of(String file, SchemaProperties properties) {
        return new Stage(file, Optional.empty(), unmerged(file), properties);
    }

    /** A fixture that is always played in one of its variants. */
    static Stage of(String file, String variant, SchemaProperties properties) {
        return new Stage(file, Optional.of(variant), unmerged(file), properties);
    }

    /** A fixture as it is after being put over what it extends. */
    static Stage merged(String file, SchemaProperties properties) {
        Optional<Node.Fields> tree = new Assembler(Fixtures.loader()).files(Fixtures.text(file));
        return new Stage(file, Optional.empty(), tree.orElseThrow(), properties);
    }

    private static Node.Fields unmerged(String file) {
        return (Node.Fields) TreeReader.read(Fixtures.text(file)).root().orElseThrow();
    }

    /**
     * What came of a change.
     *
     * @param fingerprint of the ensemble; empty if the changed document was refused
     * @param problems what was said about it
     */
    record Trial(Optional<Fingerprint> fingerprint, List<Problem> problems) {

        boolean isPlayed() {
            return fingerprint.isPresent();
        }

        /** Whether this was among the reasons to refuse it. */
        boolean isRefusedAs(String code) {
            return !isPlayed()
                    && problems.stream().anyMatch(problem -> problem.code().equals(code));
        }

        @Override
        public String toString() {
            return isPlayed()
                    ? "plays"
                    : "refused: "
                            + ProblemPrinter.print(problems).lines().findFirst().orElse("");
        }
    }

    /** The file. */
    Node.Fields root() {
        return root;
    }

    /** Every value of the file. */
    List<Site> sites() {
        return sites;
    }

    /** The fixture as it is. */
    Trial unchanged() {
        return play(NOTHING);
    }

    /** The fixture with a change; the same change is played once. */
    Trial play(Change change) {
        return tried.computeIfAbsent(change, some -> {
            CheckResult result = check(some);
            Optional<Fingerprint> fingerprint = result instanceof CheckResult.Sound sound
                    ? Optional.of(Fingerprint.of(Scenarios.build(sound)))
                    : Optional.empty();
            return new Trial(fingerprint, result.problems());
        });
    }

    /** The fixture with a change, checked and not played. */
    CheckResult check(Change change) {
        SourceText text = SourceText.of(file, Canonical.text(change.applied(root)));
        return Scenarios.check(Scenarios.read(text, Fixtures.loader(), variant, List.of()));
    }

    @Override
    public String toString() {
        return file + variant.map(id -> ", variant " + id).orElse("");
    }
}
