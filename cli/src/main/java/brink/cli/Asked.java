package brink.cli;

import brink.engine.experiment.Direction;
import brink.engine.model.Outcomes.Outcome;
import brink.scenarios.sheet.Heading;
import brink.scenarios.sheet.Question;
import brink.scenarios.sheet.Question.Answer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a prediction sheet asks: how each arm ends, and what the risk does in each arm but the first. */
final class Asked {

    private static final int PREFIX = 12;

    private final List<SoundScenario> arms;
    private final List<String> names;
    private final Outcome risk;

    private Asked(List<SoundScenario> arms, List<String> names, Outcome risk) {
        this.arms = arms;
        this.names = names;
        this.risk = risk;
    }

    /**
     * Opens the arms.
     *
     * @param scenario a path or an id
     * @param variants its variants, each an arm beside it
     * @param settings what is set in every arm
     * @param risk the outcome that is compared
     * @param host where the command was started
     * @throws Refusal if an arm cannot be read or has problems
     */
    static Asked of(String scenario, List<String> variants, List<String> settings, RiskOption risk, Host host) {
        ComparedArms arms = new ComparedArms.Builder(host, settings)
                .scenarios(List.of(scenario))
                .variants(scenario, variants)
                .build();
        return new Asked(
                arms.sound(),
                arms.arms().stream().map(arm -> arm.name()).toList(),
                risk.of(arms.sound().get(0).scenario()));
    }

    /** The arms, the scenario as it is first. */
    List<SoundScenario> arms() {
        return arms;
    }

    /** The outcome that is compared. */
    String risk() {
        return risk.id();
    }

    /** Where the risk stands among the outcomes of each arm; -1 where it is none of them. */
    List<Integer> risks() {
        return arms.stream().map(arm -> outcomes(arm).indexOf(risk.id())).toList();
    }

    private static List<String> outcomes(SoundScenario arm) {
        return arm.scenario().outcomes().order().stream().map(Outcome::id).toList();
    }

    /** A few digits that another version of any arm would have otherwise. */
    String fingerprint() {
        StringBuilder hashes = new StringBuilder();
        arms.forEach(arm -> hashes.append(arm.resolved().sha256()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(hashes.toString().getBytes(StandardCharsets.UTF_8));
            // A letter first: spreadsheets take digits, and digits with one e, for numbers.
            return "s" + HexFormat.of().formatHex(hash).substring(1, PREFIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The questions: first how each arm ends, then what the risk does. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            List<Answer> answers = arms.get(arm).scenario().outcomes().order().stream()
                    .map(outcome -> new Answer(outcome.id(), outcome.name()))
                    .toList();
            if (answers.size() > 1) {
                questions.add(new Question(names.get(arm), answers));
            }
        }
        IntStream.range(1, arms.size()).forEach(arm -> questions.add(compared(arm)));
        return questions;
    }

    private Question compared(int arm) {
        String against = "than %s".formatted(names.get(0));
        return new Question(
                "%s against %s: %s".formatted(names.get(arm), names.get(0), risk.id()),
                List.of(
                        new Answer(id(Direction.RARER), "%s is rarer %s".formatted(risk.name(), against)),
                        new Answer(id(Direction.CANNOT_TELL), "no difference can be told in as many runs"),
                        new Answer(
                                id(Direction.MORE_FREQUENT),
                                "%s is more frequent %s".formatted(risk.name(), against))));
    }

    /** What sheets call a direction. */
    static String id(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The heading of a sheet. */
    Heading heading(String student, String scenario, List<String> variants, List<String> settings, int runs) {
        return new Heading(student, scenario, variants, settings, risk.id(), fingerprint(), runs);
    }
}
