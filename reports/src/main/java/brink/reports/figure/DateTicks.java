package brink.reports.figure;

import brink.reports.figure.Axis.Tick;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ticks at days, weeks, months or years, whichever leaves room for their labels. */
public final class DateTicks {

    /** The largest number of ticks. */
    public static final int MOST = 8;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000};

    private DateTicks() {}

    /**
     * An axis of time in days.
     *
     * @param start the date of day 0
     * @param days length in days, above 0
     * @return the axis from 0 to {@code days}; a tick is a date's first instant, and the year stands
     *     under the first tick and wherever it changes
     */
    public static Axis over(LocalDate start, double days) {
        for (int step : DAYS) {
            if (days / step + 1 <= MOST) {
                return new Axis("", 0, days, everyDays(start, days, step));
            }
        }
        for (int step : MONTHS) {
            List<Tick> ticks = everyMonths(start, days, step);
            if (ticks.size() <= MOST) {
                return new Axis("", 0, days, ticks);
            }
        }
        return new Axis("", 0, days, List.of());
    }

    private static List<Tick> everyDays(LocalDate start, double days, int step) {
        List<LocalDate> dates = new ArrayList<>();
        for (int day = 0; day <= days; day += step) {
            dates.add(start.plusDays(day));
        }
        return labelled(start, dates, DAY);
    }

    private static List<Tick> everyMonths(LocalDate start, double days, int step) {
        LocalDate first = start.withDayOfMonth(1);
        if (step >= 12) {
            first = first.withDayOfYear(1);
        }
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate date = first; daysFrom(start, date) <= days; date = date.plusMonths(step)) {
            if (!date.isBefore(start)) {
                dates.add(date);
            }
        }
        if (step >= 12) {
            return dates.stream()
                    .map(date -> new Tick(daysFrom(start, date), Integer.toString(date.getYear())))
                    .toList();
        }
        return labelled(start, dates, MONTH);
    }

    private static List<Tick> labelled(LocalDate start, List<LocalDate> dates, DateTimeFormatter format) {
        List<Tick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate date : dates) {
            String label = format.format(date);
            ticks.add(new Tick(daysFrom(start, date), date.getYear() == year ? label : label + "\n" + date.getYear()));
            year = date.getYear();
        }
        return ticks;
    }

    private static double daysFrom(LocalDate start, LocalDate date) {
        return date.toEpochDay() - start.toEpochDay();
    }
}
