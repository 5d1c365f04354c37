package brink.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import brink.scenarios.check.CheckResult;
import brink.scenarios.problem.Problem;
import brink.scenarios.read.Property.Standing;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No knob of the format is dead. Every property of the schema is perturbed in the fixtures: one without
 * a mark has to change what comes out of an ensemble, one marked descriptive must not, one marked
 * provisional has to be refused.
 *
 * <p>A property that fails either wants a place in a fixture where it matters, or nothing asks for it,
 * and then brink has a defect or the schema lacks a mark.
 */
@Tag("slow")
class PerturbationTest {

    private static final String REFUSED = "not-honoured";

    private final SchemaProperties properties = new SchemaProperties();
    private final Stage knobs = Stage.of("knobs.json", properties);
    private final Stage complete = Stage.of("complete.json", properties);
    private final Stage provisional = Stage.of("provisional.json", properties);

    private final List<Stage> spreads = Stream.of("normal", "lognormal", "beta", "pert")
            .map(kind -> Stage.of("spreads/" + kind + ".json", properties))
            .toList();

    /** The fast ones first. */
    private final List<Stage> stages = joined(
            List.of(
                    knobs,
                    Stage.of("knobs.json", "early", properties),
                    Stage.of("knobs-learning.json", properties),
                    Stage.of("tiny-harsh.json", "blind", properties),
                    Stage.of("tiny-farther.json", properties)),
            spreads);

    private final List<Site> everywhere =
            stages.stream().flatMap(stage -> stage.sites().stream()).toList();
    private final Set<Property> proven = new HashSet<>();

    @Test
    void everyLivePropertyChangesWhatHappens() {
        stages.forEach(stage ->
                assertThat(stage.unchanged().problems()).as("%s", stage).isEmpty());
        List<String> dead = new ArrayList<>();
        for (Property property : innermostFirst()) {
            List<String> tried = new ArrayList<>();
            if (!proven.contains(property) && !isAlive(property, tried)) {
                dead.add("%s changes nothing; tried:%n    %s".formatted(property, String.join("\n    ", tried)));
            }
        }
        assertThat(dead).isEmpty();
    }

    private static List<Stage> joined(List<Stage> some, List<Stage> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** A part that matters proves that what surrounds it does. */
    private List<Property> innermostFirst() {
        Comparator<Property> depth = Comparator.comparing(property -> everywhere.stream()
                .filter(site -> site.own().contains(property))
                .mapToInt(site -> -site.at().segments().size())
                .min()
                .orElse(0));
        return standing(Standing.LIVE).sorted(depth).toList();
    }

    private Stream<Property> standing(Standing standing) {
        return properties.all().stream().filter(property -> property.standing() == standing);
    }

    private boolean isAlive(Property property, List<String> tried) {
        boolean refused = false;
        boolean played = false;
        for (Stage stage : stages) {
            for (Attempt attempt : attempts(property, stage)) {
                Stage.Trial trial = stage.play(attempt.change());
                if (trial.isPlayed() && !events(trial).equals(events(stage.unchanged()))) {
                    prove(attempt);
                    return true;
                }
                if (attempt.change().kind() == Change.Kind.REPLACED) {
                    refused |= property.isSingle() ? !trial.isPlayed() : trial.isRefusedAs(REFUSED);
                    played |= trial.isPlayed();
                }
                tried.add("%s: %s: %s".formatted(stage, attempt.change(), trial));
            }
        }
        // The one value the format has, or honours so far.
        return refused && !played;
    }

    /** A change of a value that belongs to a property. */
    private record Attempt(Site site, Change change) {}

    private List<Attempt> attempts(Property property, Stage stage) {
        Perturbations perturbations = new Perturbations(stage.root(), everywhere);
        return stage.sites().stream()
                .filter(site -> site.own().contains(property) || site.around().contains(property))
                .flatMap(site -> perturbations.of(site).stream().map(change -> new Attempt(site, change)))
                .filter(attempt -> isFor(property, attempt))
                .toList();
    }

    /** A list that claims to be read in its order has to be reordered; any change of a part will do for others. */
    private static boolean isFor(Property property, Attempt attempt) {
        return !property.isOrdered()
                || (attempt.change().kind() == Change.Kind.REORDERED
                        && attempt.site().own().contains(property));
    }

    private void prove(Attempt attempt) {
        Stream.concat(attempt.site().own().stream(), attempt.site().around().stream())
                .filter(property -> isFor(property, attempt))
                .forEach(proven::add);
    }

    private static String events(Stage.Trial trial) {
        return trial.fingerprint().orElseThrow().events();
    }

    @Test
    void noDescriptivePropertyChangesAnything() {
        List<String> wrong = new ArrayList<>();
        Set<Property> changed = new HashSet<>();
        for (Stage stage : joined(List.of(knobs, complete), spreads)) {
            for (Change.Kind kind : List.of(Change.Kind.REPLACED, Change.Kind.REMOVED)) {
                List<Attempt> sound = standing(Standing.DESCRIPTIVE)
                        .flatMap(property -> firstSound(property, kind, stage).stream())
                        .toList();
                sound.forEach(attempt -> changed.addAll(attempt.site().own()));
                Optional<Fingerprint> before = stage.unchanged().fingerprint();
                if (!stage.play(together(sound)).fingerprint().equals(before)) {
                    sound.stream()
                            .filter(attempt ->
                                    !stage.play(attempt.change()).fingerprint().equals(before))
                            .forEach(attempt -> wrong.add("%s changes runs; tried %s: %s"
                                    .formatted(attempt.site().own(), stage, attempt.change())));
                    assertThat(wrong).as("only together: %s", sound).isNotEmpty();
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(standing(Standing.DESCRIPTIVE).filter(property -> !changed.contains(property)))
                .as("marked descriptive, and in no fixture another value passes the checks")
                .isEmpty();
    }

    /** For each site of a property the first change of a kind that passes the checks. */
    private List<Attempt> firstSound(Property property, Change.Kind kind, Stage stage) {
        Perturbations perturbations = new Perturbations(stage.root(), everywhere);
        return stage.sites().stream()
                .filter(site -> site.own().contains(property))
                .flatMap(site -> perturbations.of(site).stream()
                        .filter(change -> change.kind() == kind)
                        .filter(change -> stage.check(change) instanceof CheckResult.Sound)
                        .limit(1)
                        .map(change -> new Attempt(site, change)))
                .toList();
    }

    /** All at once; the innermost first, as what lies around them may go. */
    private static Change together(List<Attempt> attempts) {
        return new Change(
                Change.Kind.REPLACED,
                attempts.stream()
                        .flatMap(attempt -> attempt.change().edits().stream())
                        .sorted(Comparator.comparing(
                                edit -> -edit.at().segments().size()))
                        .toList());
    }

    @Test
    void everyProvisionalPropertyIsRefused() {
        assertThat(complete.check(new Change(Change.Kind.REPLACED, List.of())))
                .as("what provisional.json adds its parts to")
                .isInstanceOf(CheckResult.Sound.class);
        List<Pointer> refused = provisional.unchanged().problems().stream()
                .filter(problem -> problem.code().equals(REFUSED))
                .map(Problem::pointer)
                .toList();
        assertThat(standing(Standing.PROVISIONAL)
                        .filter(property -> provisional.sites().stream()
                                .filter(site -> site.own().contains(property))
                                .noneMatch(site -> refused.stream().anyMatch(at -> concerns(at, site)))))
                .as("marked provisional, and not refused wherever provisional.json has it")
                .isEmpty();
    }

    /** Whether a refusal is of the site, of something around it, or of the type beside it. */
    private static boolean concerns(Pointer refused, Site site) {
        return site.at().isWithin(refused)
                || (refused.name().equals("type") && site.at().parent().equals(refused.parent()));
    }
}
