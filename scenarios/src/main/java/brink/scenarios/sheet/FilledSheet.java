package brink.scenarios.sheet;

import brink.engine.stats.Forecast;
import brink.scenarios.problem.NearMiss;
import brink.scenarios.problem.Problem;
import brink.scenarios.problem.Severity;
import brink.scenarios.source.Node;
import brink.scenarios.source.Place;
import brink.scenarios.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sheet that somebody handed in: it can be read, but need not answer what was asked. */
public final class FilledSheet {

    /** How far from 100 the percentages of a question may sum: thirds are written as 33.3. */
    private static final double ROUNDING = 1;

    private static final double PERCENT = 100;

    private final Heading heading;
    private final List<Entry> entries;
    private final Places places;
    private final Place place;
    private final List<Problem> problems = new ArrayList<>();

    FilledSheet(Heading heading, List<Entry> entries, Places places) {
        this.heading = heading;
        this.entries = List.copyOf(entries);
        this.places = places;
        this.place = places.forecasts;
    }

    /** Where parts of the sheet stand. */
    record Places(Place scenario, Place fingerprint, Place forecasts) {}

    /** What stands in one line of a sheet. */
    record Entry(Node.Text question, Node.Text answer, Optional<Double> percent, Pointer pointer, Place place) {}

    /**
     * What came of holding a sheet against what was asked.
     *
     * @param forecasts one for each question; empty if there is a problem
     * @param problems what is wrong, sorted
     */
    public record Answers(List<Forecast> forecasts, List<Problem> problems) {
        /** Copies the list; sorts the problems. */
        public Answers {
            forecasts = List.copyOf(forecasts);
            problems = Problem.sorted(problems);
        }
    }

    /**
     * What the sheet is about.
     *
     * @return as it was read
     */
    public Heading heading() {
        return heading;
    }

    /**
     * The sheet's problem if its arms are not those it was written for.
     *
     * @param fingerprint of the arms as they are now
     * @return nothing if they are the same
     */
    public Optional<Problem> changed(String fingerprint) {
        if (heading.fingerprint().equals(fingerprint)) {
            return Optional.empty();
        }
        return Optional.of(problem(
                "changed",
                Pointer.ROOT.child("fingerprint"),
                places.fingerprint,
                "the sheet was written for %s with the fingerprint %s; now it has %s, it must be the same"
                        .formatted(heading.scenario(), heading.fingerprint(), fingerprint),
                "Maybe another version of the scenario, of its variants or of brink; --scenario names another file"));
    }

    /**
     * The sheet's problem if what it is about cannot be opened.
     *
     * @return what is said before the reason
     */
    public Problem closed() {
        return problem(
                "arms",
                Pointer.ROOT.child("scenario"),
                places.scenario,
                "%s with the sheet's variants, settings and risk cannot be opened".formatted(heading.scenario()),
                "");
    }

    /**
     * What the sheet answers.
     *
     * @param questions what was asked
     * @return probabilities, in the order of questions and answers, or what is wrong
     */
    public Answers answers(List<Question> questions) {
        problems.clear();
        if (entries.stream().allMatch(entry -> entry.percent.isEmpty())) {
            Problem blank = problem(
                    "blank",
                    Pointer.ROOT.child("forecasts"),
                    place,
                    "nothing is filled in, each answer must have a percentage from 0 to 100",
                    "");
            return new Answers(List.of(), List.of(blank));
        }
        entries.forEach(entry -> known(entry, questions));
        List<Forecast> forecasts = new ArrayList<>();
        for (Question question : questions) {
            forecast(question).ifPresent(forecasts::add);
        }
        return problems.isEmpty() ? new Answers(forecasts, List.of()) : new Answers(List.of(), problems);
    }

    private void known(Entry entry, List<Question> questions) {
        List<String> ids = questions.stream().map(Question::id).toList();
        Optional<Question> question = questions.stream()
                .filter(each -> each.id().equals(entry.question.value()))
                .findFirst();
        if (question.isEmpty()) {
            problems.add(unknown(entry, "question", entry.question, ids));
        } else if (!question.get().ids().contains(entry.answer.value())) {
            problems.add(unknown(entry, "answer", entry.answer, question.get().ids()));
        }
    }

    private static Problem unknown(Entry entry, String key, Node.Text text, List<String> ids) {
        Pointer pointer = entry.pointer.child(key);
        return problem(
                "unknown-" + key,
                pointer,
                text.place(),
                "%s (%s) must be one of %s".formatted(pointer.dotted(), text.value(), String.join(", ", ids)),
                NearMiss.of(text.value(), ids).map("Maybe '%s'"::formatted).orElse(""));
    }

    private Optional<Forecast> forecast(Question question) {
        List<Double> percents = new ArrayList<>();
        int before = problems.size();
        Place last = place;
        for (Question.Answer answer : question.answers()) {
            List<Entry> given = entries.stream()
                    .filter(entry -> entry.question.value().equals(question.id())
                            && entry.answer.value().equals(answer.id()))
                    .toList();
            if (given.isEmpty()) {
                problems.add(problem(
                        "missing-answer",
                        Pointer.ROOT.child("forecasts"),
                        place,
                        "%s: the answer %s is missing, each answer must have a percentage"
                                .formatted(question.id(), answer.id()),
                        ""));
                continue;
            }
            if (given.size() > 1) {
                problems.add(problem(
                        "doubled-answer",
                        given.get(1).pointer,
                        given.get(1).answer.place(),
                        "%s: the answer %s stands there twice, it must stand there once"
                                .formatted(question.id(), answer.id()),
                        ""));
            }
            last = given.get(0).place;
            percents.add(percent(given.get(0)));
        }
        double sum = percents.stream().mapToDouble(Double::doubleValue).sum();
        if (problems.size() == before && Math.abs(sum - PERCENT) > ROUNDING) {
            problems.add(sum(question, sum, last));
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Forecast(
                        percents.stream().map(percent -> percent / sum).toList()));
    }

    private static Problem sum(Question question, double sum, Place last) {
        boolean shares = Math.abs(sum - 1) <= ROUNDING / PERCENT;
        return problem(
                "sum",
                Pointer.ROOT.child("forecasts"),
                last,
                "%s: the percentages sum to %s, they must sum to 100"
                        .formatted(question.id(), Math.round(sum * PERCENT) / PERCENT),
                shares ? "Maybe shares were meant: 0.25 is 25 %" : "");
    }

    private double percent(Entry entry) {
        if (entry.percent.isEmpty()) {
            problems.add(problem(
                    "blank",
                    entry.pointer.child("percent"),
                    entry.place,
                    "%s: the percentage of %s is blank, it must be a number from 0 to 100"
                            .formatted(entry.question.value(), entry.answer.value()),
                    ""));
        }
        return entry.percent.orElse(0.0);
    }

    private static Problem problem(String code, Pointer pointer, Place place, String message, String advice) {
        return new Problem(Severity.ERROR, code, pointer, place, message, advice);
    }
}
