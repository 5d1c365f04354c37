package brink.scenarios.words;

import java.util.Locale;

/** What a section of a scenario in words is about, in the order in which a reader needs it. */
public enum Topic {
    /** Title, summary, authors, licence. */
    ABOUT("What it is"),
    /** Clock and turns. */
    TIME("Time and turns"),
    /** The rungs of the crisis. */
    LADDER("The ladder"),
    /** Named numbers of the crisis. */
    INDICATORS("Indicators"),
    /** Who decides, how, and for what. */
    ACTORS("Actors"),
    /** What the actors can do. */
    MOVES("Moves"),
    /** Packages of sanctions. */
    SANCTIONS("Sanctions"),
    /** Conditional words. */
    COMMITMENTS("Commitments"),
    /** Meetings at which offers are tabled. */
    TALKS("Talks"),
    /** Incidents that nobody chooses. */
    HAZARDS("Hazards"),
    /** Dated events. */
    CALENDAR("Calendar"),
    /** How it can end. */
    OUTCOMES("Outcomes"),
    /** Named changes. */
    VARIANTS("Variants"),
    /** Where the numbers come from. */
    SOURCES("Where the numbers come from");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /**
     * The heading of its section.
     *
     * @return a phrase that begins with a capital
     */
    public String title() {
        return title;
    }

    /**
     * How the topic is asked for.
     *
     * @return one word in small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
