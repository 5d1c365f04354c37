package brink.cli;

/** Something that cannot be done, said in words for the user; ends the command. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final String text;

    private Refusal(ExitCode code, String text) {
        super(text);
        this.code = code;
        this.text = text;
    }

    /**
     * A refusal for one reason.
     *
     * @param code why, as a number
     * @param message the thing (its value), the rule
     * @param advice what to try, continuing the word "Maybe"; may be empty
     */
    static Refusal of(ExitCode code, String message, String advice) {
        return new Refusal(code, "brink: " + message + "\n" + (advice.isEmpty() ? "" : "Maybe " + advice + "\n"));
    }

    /**
     * A scenario that has problems.
     *
     * @param problems as they are to be printed, each line ended
     */
    static Refusal ofScenario(String problems) {
        return new Refusal(ExitCode.SCENARIO, problems);
    }

    ExitCode code() {
        return code;
    }

    /** What the user reads; whole lines. */
    String text() {
        return text;
    }
}
