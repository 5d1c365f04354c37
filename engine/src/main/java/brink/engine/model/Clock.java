package brink.engine.model;

import java.time.LocalDate;

/**
 * When the crisis starts and how time passes.
 *
 * @param start the date of the first step
 * @param stepDays length of a step in days, above 0
 * @param steps number of steps until the horizon, at least 1
 */
public record Clock(LocalDate start, double stepDays, int steps) {

    /** Refuses a step that is not positive and a clock without steps. */
    public Clock {
        if (!(stepDays > 0 && stepDays < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step (%s days) must be above 0".formatted(stepDays));
        }
        if (steps < 1) {
            throw new IllegalArgumentException("steps (%s) must be at least 1".formatted(steps));
        }
    }

    /**
     * The calendar date of a step.
     *
     * @param step from 0; the number of steps itself is the horizon
     * @return the date on which the step begins
     */
    public LocalDate date(int step) {
        return start.plusDays((long) Math.floor(step * stepDays + 1e-9));
    }

    /**
     * The first step that begins on a date or later.
     *
     * @param date any date
     * @return the step, 0 for dates before the start; may lie beyond the horizon
     */
    public int stepOn(LocalDate date) {
        double days = date.toEpochDay() - start.toEpochDay();
        return days <= 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, Math.ceil(days / stepDays - 1e-9));
    }
}
