package brink.scenarios.check;

import brink.scenarios.amount.Durations;
import brink.scenarios.document.ConditionEntry;
import brink.scenarios.document.PolicyEntry;
import brink.scenarios.document.TypeEntry;
import brink.scenarios.source.Pointer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Dates must make sense beside the clock. What lies before its start is an error; what lies behind
 * its end only a warning, so that a clock can be cut short without touching the rest.
 */
final class Dates implements Rule {

    @Override
    public void check(Subject subject, Findings findings) {
        if (!(Durations.days(subject.document().clock().step()) > 0)) {
            Pointer at = Pointer.of("clock", "step");
            String step = subject.document().clock().step();
            findings.error(
                    "range", at, "%s (%s) must be longer than nothing".formatted(at.dotted(), step), "Maybe 'P1D'");
            return;
        }
        subject.each(
                PolicyEntry.LineEntry.class, (at, line) -> onClock(subject, at.child("date"), line.date(), findings));
        subject.document()
                .calendar()
                .forEach((id, event) -> onClock(subject, Pointer.of("calendar", id, "date"), event.date(), findings));
        subject.document()
                .talks()
                .forEach((id, talks) -> talks.date()
                        .ifPresent(date -> onClock(subject, Pointer.of("talks", id, "date"), date, findings)));
        subject.document()
                .commitments()
                .forEach((id, commitment) -> commitment
                        .deadline()
                        .ifPresent(
                                date -> deadline(subject, Pointer.of("commitments", id, "deadline"), date, findings)));
        subject.document()
                .packages()
                .forEach((id, sanctions) -> sanctions
                        .inForceSince()
                        .filter(since -> since.isAfter(subject.start()))
                        .ifPresent(since -> {
                            Pointer at = Pointer.of("packages", id, "in-force-since");
                            String message = "%s (%s) must not be after the start of the clock (%s)"
                                    .formatted(at.dotted(), since, subject.start());
                            findings.error("date", at, message, "Maybe order the package in a calendar event instead");
                        }));
        subject.each(
                ConditionEntry.DateTest.class, (at, test) -> window(subject, at, test.from(), test.before(), findings));
        subject.each(
                TypeEntry.FlowEntry.class, (at, flow) -> window(subject, at, flow.from(), flow.before(), findings));
    }

    private static void deadline(Subject subject, Pointer at, LocalDate date, Findings findings) {
        if (date.equals(subject.start())) {
            String message =
                    "%s (%s) must be after the start of the clock, else it never binds".formatted(at.dotted(), date);
            findings.error("date", at, message, "Maybe '%s'".formatted(date.plusDays(1)));
        } else {
            onClock(subject, at, date, findings);
        }
    }

    private static void onClock(Subject subject, Pointer at, LocalDate date, Findings findings) {
        if (date.isBefore(subject.start())) {
            String message = "%s (%s) must not be before the start of the clock (%s)"
                    .formatted(at.dotted(), date, subject.start());
            findings.error("date", at, message, otherYear(subject, date));
        } else if (!date.isBefore(subject.end())) {
            String message = "%s (%s) should be before the end of the clock (%s), it never comes"
                    .formatted(at.dotted(), date, subject.end());
            findings.warning("date", at, message, otherYear(subject, date));
        }
    }

    private static String otherYear(Subject subject, LocalDate date) {
        for (int year = subject.start().getYear(); year <= subject.end().getYear(); year++) {
            LocalDate moved = date.withYear(year);
            if (!moved.isBefore(subject.start()) && moved.isBefore(subject.end())) {
                return "Maybe '%s'".formatted(moved);
            }
        }
        return "";
    }

    private static void window(
            Subject subject, Pointer at, Optional<LocalDate> from, Optional<LocalDate> before, Findings findings) {
        if (from.isPresent() && before.isPresent() && !from.get().isBefore(before.get())) {
            String message = "%s (from %s, before %s) is empty, from must be earlier than before"
                    .formatted(at.dotted(), from.get(), before.get());
            findings.error("contradiction", at, message, from.equals(before) ? "" : "Maybe swap the two");
        } else if (before.isPresent() && !before.get().isAfter(subject.start())) {
            String message = "%s (before %s) must reach beyond the start of the clock (%s)"
                    .formatted(at.dotted(), before.get(), subject.start());
            findings.error("contradiction", at, message, otherYear(subject, before.get()));
        } else if (from.isPresent() && !from.get().isBefore(subject.end())) {
            String message = "%s (from %s) should begin before the end of the clock (%s), it never comes"
                    .formatted(at.dotted(), from.get(), subject.end());
            findings.warning("date", at, message, otherYear(subject, from.get()));
        }
    }

    @Override
    public boolean holdsBeside(Set<Pointer> standIns) {
        return Rule.untouched(standIns, Pointer.of("clock"));
    }
}
