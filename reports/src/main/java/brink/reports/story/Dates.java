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

    /** Dated events to be marked that lie within the clock, those of one date under one label. */
    static List<Mark> marks(Scenario scenario) {
        Clock clock = scenario.clock();
        DateTimeFormatter dates = clock.steps() * clock.stepDays() > YEAR ? DAY_AND_YEAR : DAY;
        Map<LocalDate, List<CalendarEvent>> byDate = scenario.calendar().stream()
                .filter(CalendarEvent::marked)
                .collect(Collectors.groupingBy(CalendarEvent::date, TreeMap::new, Collectors.toList()));
        return byDate.entrySet().stream()
                .map(entry -> new Mark(
                        entry.getKey().toEpochDay() - clock.start().toEpochDay(),
                        label(dates.format(entry.getKey()), entry.getValue())))
                .filter(mark -> mark.at() >= 0 && mark.at() <= clock.steps() * clock.stepDays())
                .toList();
    }

    private static String label(String date, List<CalendarEvent> events) {
        String names = events.stream().map(CalendarEvent::name).collect(Collectors.joining("; "));
        String dated = HOLDS_A_DATE.matcher(names).find() ? names : names + ", " + date;
        boolean certain = events.stream().anyMatch(event -> event.when().equals(Condition.ALWAYS));
        return certain ? dated : dated + " (conditional)";
    }
}
