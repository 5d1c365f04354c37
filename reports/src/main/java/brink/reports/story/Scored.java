package brink.reports.story;

import brink.engine.random.Seed;
import brink.engine.stats.Calibration;
import brink.engine.stats.Forecast;
import brink.engine.stats.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A prediction sheet that was scored.
 *
 * @param student whose it is
 * @param sheet its file
 * @param scenario what it is about
 * @param seed of the luck under which it was scored
 * @param runs how often each arm was played
 * @param questions what was asked, at least one question
 */
public record Scored(String student, String sheet, String scenario, Seed seed, int runs, List<Resolved> questions) {

    /** Copies the list. */
    public Scored {
        questions = List.copyOf(questions);
    }

    /**
     * A question whose answer has become known.
     *
     * @param question what was asked
     * @param answers what could be answered
     * @param forecast how likely each answer was held
     * @param counts how often each came true
     */
    public record Resolved(String question, List<String> answers, Forecast forecast, List<Long> counts) {
        /** Copies the lists. */
        public Resolved {
            answers = List.copyOf(answers);
            counts = List.copyOf(counts);
        }

        /**
         * How well it was predicted.
         *
         * @return its score
         */
        public Score score() {
            return Score.of(forecast, counts);
        }

        /**
         * How often an answer came true.
         *
         * @param answer its place
         * @return share of all cases, in [0, 1]
         */
        public double share(int answer) {
            double all = counts.stream().mapToLong(Long::longValue).sum();
            return counts.get(answer) / all;
        }
    }

    /**
     * How well all was predicted.
     *
     * @return the mean over questions
     */
    public Score score() {
        return Score.mean(questions.stream().map(Resolved::score).toList());
    }

    /**
     * What was ruled out and came true.
     *
     * @return such as "as written: war"
     */
    public List<String> refuted() {
        return questions.stream()
                .flatMap(each -> IntStream.range(0, each.answers().size())
                        .filter(answer -> each.forecast().isRefuted(answer, each.counts()))
                        .mapToObj(answer ->
                                each.question() + ": " + each.answers().get(answer)))
                .toList();
    }

    /**
     * Whether a class says as often what comes true as it comes true.
     *
     * @param sheets of the class
     * @return each answer of each question of each sheet, by probability
     */
    public static Calibration calibration(List<Scored> sheets) {
        List<Calibration.Point> points = new ArrayList<>();
        for (Scored sheet : sheets) {
            for (Resolved each : sheet.questions) {
                for (int answer = 0; answer < each.answers().size(); answer++) {
                    points.add(new Calibration.Point(
                            "%s %s %s"
                                    .formatted(
                                            sheet.scenario,
                                            each.question(),
                                            each.answers().get(answer)),
                            each.forecast().probabilities().get(answer),
                            each.share(answer)));
                }
            }
        }
        return Calibration.of(points);
    }
}
