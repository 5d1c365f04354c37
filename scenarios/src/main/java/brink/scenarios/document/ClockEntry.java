package brink.scenarios.document;

import java.time.LocalDate;
import java.util.Optional;

/** When the crisis starts and how time passes; the step is a duration. */
public record ClockEntry(LocalDate start, String step, int steps, Optional<String> note) {}
