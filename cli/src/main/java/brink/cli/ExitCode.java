package brink.cli;

/** What the number says with which the command ends. */
enum ExitCode {
    /** It did what was asked. */
    OK(0, "done"),
    /** A fault in brink. */
    FAULT(1, "a fault in brink itself; please report it"),
    /** Unknown or contradictory options. */
    USAGE(2, "the command line was not understood"),
    /** Something is wrong with a scenario, a variant or a setting. */
    SCENARIO(3, "the scenario, its variant or a --set has problems"),
    /** Something cannot be read or written. */
    FILES(4, "something cannot be read or written"),
    /** A question was answered with no. */
    NO(5, "a question was answered with no, such as by verify or diff --exit-code"),
    /** Ctrl-C. */
    INTERRUPTED(130, "interrupted; nothing half-done is left behind");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /**
     * The number itself.
     *
     * @return what the shell sees
     */
    int number() {
        return number;
    }

    /**
     * What it means, for the help.
     *
     * @return a phrase
     */
    String meaning() {
        return meaning;
    }
}
