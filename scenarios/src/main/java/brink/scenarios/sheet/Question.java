package brink.scenarios.sheet;

import java.util.List;

/**
 * Something to be predicted: exactly one of its answers comes true in each case.
 *
 * @param id what sheets call it
 * @param answers at least two, each with an id of its own
 */
public record Question(String id, List<Answer> answers) {

    /** Copies the list; refuses fewer than two answers. */
    public Question {
        answers = List.copyOf(answers);
        if (answers.size() < 2) {
            throw new IllegalArgumentException("%s: answers (%s) must be at least two".formatted(id, answers.size()));
        }
    }

    /**
     * A possible answer.
     *
     * @param id what sheets call it
     * @param meaning what it says, for readers
     */
    public record Answer(String id, String meaning) {}

    /**
     * The ids of its answers.
     *
     * @return in their order
     */
    public List<String> ids() {
        return answers.stream().map(Answer::id).toList();
    }
}
