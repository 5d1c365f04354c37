package brink.reports.story;

import brink.engine.model.CalendarEvent;
import brink.engine.model.Clock;
import brink.engine.model.Condition;
import brink.engine.model.Scenario;
import brink.reports.figure.Axis;
import brink.reports.figure.DateTicks;
import brink.reports.figure.Mark;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendar under a figure: its axis of time, and the dates worth a line. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final double YEAR = 366;
    private static final Pattern HOLDS_A_DATE =
            Pattern.compile("\\d ?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|"
                    + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d");

    private Dates() {}

    /** Time in days, from the beginning to the horizon. */
    static Axis axis(Clock clock) {
        return DateTicks.over(clock.start(), clock.steps() * clock.stepDays());
    }

    /** The end of a step, in days. */
    static double end(Clock clock, int step) {
        return (step + 1) * clock.stepDays();
    }

    /** Something to be marked on its date. */
    private record Dated(LocalDate date, String name) {}

    /** Dated events to be marked, and planned talks, that lie within the clock; those of one date under one label. */
    static List<Mark> marks(Scenario scenario) {
        Clock clock = scenario.clock();
        double days = clock.steps() * clock.stepDays();
        Map<LocalDate, List<Dated>> byDate = Stream.concat(events(scenario), talks(scenario))
                .collect(Collectors.groupingBy(Dated::date, TreeMap::new, Collectors.toList()));
        return byDate.entrySet().stream()
                .map(entry -> new Mark(
                        entry.getKey().toEpochDay() - clock.start().toEpochDay(),
                        label(entry.getKey(), entry.getValue(), days > YEAR)))
                .filter(mark -> mark.at() >= 0 && mark.at() <= days)
                .toList();
    }

    private static Stream<Dated> events(Scenario scenario) {
        return scenario.calendar().stream()
                .filter(CalendarEvent::marked)
                .map(event -> new Dated(
                        event.date(),
                        event.when().equals(Condition.ALWAYS) ? event.name() : event.name() + " (not in every run)"));
    }

    /** Talks may be put off or called off, whatever the scenario says of their date. */
    private static Stream<Dated> talks(Scenario scenario) {
        return scenario.talks().stream()
                .flatMap(talks -> talks.date().stream().map(date -> new Dated(date, talks.name() + " (planned)")));
    }

    private static String label(LocalDate date, List<Dated> things, boolean withYear) {
        String names = things.stream().map(Dated::name).collect(Collectors.joining("; "));
        if (!HOLDS_A_DATE.matcher(names).find()) {
            return names + ", " + (withYear ? DAY_AND_YEAR : DAY).format(date);
        }
        String year = Integer.toString(date.getYear());
        return withYear && !names.contains(year) ? names + ", " + year : names;
    }
}
