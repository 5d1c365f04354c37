package brink.engine.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happens on a date, whoever does what.
 *
 * @param id kebab-case id
 * @param name for readers
 * @param date when; it happens in the first step that begins on that date or later
 * @param when condition under which it happens
 * @param effects what it does; may be nothing
 * @param marked whether charts mark the date
 */
public record CalendarEvent(
        String id, String name, LocalDate date, Condition when, List<Effect> effects, boolean marked) {

    /** Copies the effects. */
    public CalendarEvent {
        effects = List.copyOf(effects);
    }
}
