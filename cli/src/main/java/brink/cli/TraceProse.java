package brink.cli;

import brink.engine.model.Actor;
import brink.engine.model.Coalition;
import brink.engine.model.Coalition.Asked;
import brink.engine.model.Commitment;
import brink.engine.model.Commitment.Response;
import brink.engine.model.Indicator;
import brink.engine.model.Move;
import brink.engine.model.Scenario;
import brink.engine.random.Seed;
import brink.engine.run.Trace;
import brink.engine.run.Trace.Change;
import brink.engine.run.Trace.Entry;
import brink.engine.run.Trace.Kind;
import brink.engine.run.Trace.Quality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The story of one run as text: a line for each thing that happened. */
final class TraceProse {

    private static final String DONE = ". The package is in force already";
    private static final String INDENT = "  ";

    private final Scenario scenario;
    private final Seed seed;
    private final Trace trace;
    private final int width;
    private final List<Asked> asked;

    TraceProse(Scenario scenario, Seed seed, Trace trace, int width) {
        this.scenario = scenario;
        this.seed = seed;
        this.trace = trace;
        this.width = width;
        this.asked = Coalition.asked(scenario.packages());
    }

    /** The whole story. */
    String text() {
        StringBuilder text = new StringBuilder();
        String title = "%s: run %s of seed %s".formatted(scenario.about().title(), trace.run(), seed.value());
        text.append(Wrapped.lines("", title, width)).append('\n');
        if (hasSecrets()) {
            types(text);
        }
        text.append(dated(scenario.clock().start(), "The crisis begins on the rung '%s'.".formatted(rung(start()))));
        int waits = 0;
        int sessions = 0;
        for (Entry entry : trace.entries()) {
            if (isPlainWait(entry)) {
                waits++;
            } else if (entry.kind() == Kind.MET && entry.changes().isEmpty()) {
                sessions++;
            } else {
                text.append(dated(entry.date(), sentence(entry)));
            }
        }
        text.append(dated(trace.date(), "The end: %s. %s".formatted(outcome(), cause())));
        text.append('\n').append(Wrapped.lines("", losses(), width));
        text.append(notListed(waits, sessions));
        return text.toString();
    }

    private String notListed(int waits, int sessions) {
        List<String> parts = new ArrayList<>();
        if (waits > 0) {
            parts.add(Count.of(waits, "time") + " somebody chose to wait");
        }
        if (sessions > 0) {
            parts.add(Count.of(sessions, "time") + " talks went on");
        }
        return parts.isEmpty() ? "" : Wrapped.lines("", "Not listed: " + String.join(", ", parts) + ".", width);
    }

    /** Only where something was drawn: an actor of one type has no secret. */
    private void types(StringBuilder text) {
        text.append(Wrapped.lines("", "Drawn in secret, unknown to the others in the crisis:", width));
        for (int i = 0; i < scenario.actors().size(); i++) {
            Actor actor = scenario.actors().get(i);
            if (actor.types().size() > 1) {
                String type = actor.types().get(trace.types().get(i)).name();
                text.append(Wrapped.lines(INDENT, "%s: %s".formatted(actor.name(), type), width));
            }
        }
        text.append('\n');
    }

    private boolean hasSecrets() {
        return scenario.actors().stream().anyMatch(actor -> actor.types().size() > 1);
    }

    private String dated(LocalDate date, String sentence) {
        return Wrapped.lines(date + INDENT, sentence, width);
    }

    /** A wait that changed nothing and was meant. */
    private boolean isPlainWait(Entry entry) {
        return entry.kind() == Kind.MOVE
                && !entry.slip()
                && entry.changes().isEmpty()
                && scenario.moves().get(entry.subject()).kind() == Move.Kind.HOLD;
    }

    private String sentence(Entry entry) {
        return switch (entry.kind()) {
                    case BEGINNING -> "Since before the crisis";
                    case MOVE -> move(entry, entry.slip() ? " (by a slip)" : "");
                    case MISSED -> move(entry, " (planned, but not possible)");
                    case INCIDENT ->
                        "Accident: " + scenario.hazards().get(entry.subject()).name();
                    case EVENT ->
                        "Event: " + scenario.calendar().get(entry.subject()).name();
                    case GIVEN -> word(entry, "given by");
                    case HONOURED -> word(entry, "kept by");
                    case PARTLY_HONOURED -> word(entry, "kept in part by");
                    case BROKEN -> word(entry, "broken by");
                    case FAILED -> word(entry, "not kept, for want of means, by");
                    case LAPSED -> word(entry, "no longer binding on");
                    case MET ->
                        "%s: the parties meet (climate %s %%)"
                                .formatted(Talking.name(entry, scenario), round(entry.probability() * 100, 0));
                    case TABLED -> Talking.offer(entry, "tables", scenario);
                    case ACCEPTED -> Talking.offer(entry, "accepts", scenario);
                    case REFUSED -> Talking.offer(entry, "refuses", scenario);
                    case TALKS -> Talking.name(entry, scenario);
                    case TIME -> "Time passes";
                }
                + changes(entry);
    }

    private String move(Entry entry, String how) {
        Move move = scenario.moves().get(entry.subject());
        return actor(move.actor()) + how + ": " + move.name();
    }

    private String word(Entry entry, String what) {
        Commitment commitment = scenario.commitments().get(entry.subject());
        return "Word %s %s: %s%s"
                .formatted(what, actor(commitment.issuer()), commitment.name(), isDoneAlready(entry) ? DONE : "");
    }

    /** Whether a word was kept by what had been done before: the package it promised was in force. */
    private boolean isDoneAlready(Entry entry) {
        return keepsByPackage(entry).isPresent()
                && entry.changes().isEmpty()
                && trace.entries().stream()
                        .takeWhile(earlier -> !earlier.equals(entry))
                        .noneMatch(earlier -> earlier.date().equals(entry.date())
                                && !earlier.changes().isEmpty()
                                && keepsByPackage(earlier).equals(keepsByPackage(entry)));
    }

    /** The package that an answer puts in force. */
    private Optional<String> keepsByPackage(Entry entry) {
        boolean keeps = entry.kind() == Kind.HONOURED || entry.kind() == Kind.PARTLY_HONOURED;
        return keeps && scenario.commitments().get(entry.subject()).response() instanceof Response.Sanction sanction
                ? Optional.of(sanction.sanctionPackage())
                : Optional.empty();
    }

    /** The main indicators first, the rung last. */
    private String changes(Entry entry) {
        String words = entry.changes().stream()
                .filter(change -> change.quality() != Quality.MEMBER && !Talking.isImplied(change))
                .sorted(Comparator.comparingInt(this::rank))
                .map(change -> change(change, entry))
                .collect(Collectors.joining("; "));
        boolean told = entry.kind() == Kind.INCIDENT || entry.kind() == Kind.EVENT || entry.kind() == Kind.TIME;
        if (words.isEmpty()) {
            return !told ? "." : ", which changes nothing.";
        }
        return ". " + Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private int rank(Change change) {
        return switch (change.quality()) {
            case INDICATOR -> scenario.indicators().get(change.subject()).main() ? 0 : 1;
            case TALKS, DAY -> -1;
            case PACKAGE, MEMBER -> 2;
            case RUNG -> 3;
        };
    }

    private String change(Change change, Entry entry) {
        return switch (change.quality()) {
            case INDICATOR -> {
                Indicator indicator = scenario.indicators().get(change.subject());
                String way = change.after() > change.before() ? "up" : "down";
                yield "%s %s %s".formatted(indicator.name(), way, pair(change.before(), change.after(), ""));
            }
            case PACKAGE ->
                "sanctions '%s' %s%s"
                        .formatted(
                                scenario.packages().get(change.subject()).name(),
                                ordered(change),
                                members(change.subject(), entry));
            case MEMBER -> "";
            case TALKS -> Talking.stands(entry, change, scenario);
            case DAY -> Talking.day(change, scenario);
            case RUNG -> "rung from '%s' to '%s'".formatted(rung((int) change.before()), rung((int) change.after()));
        };
    }

    /** Who takes part in a package now, and who was asked in vain. */
    private String members(int sanctions, Entry entry) {
        String id = scenario.packages().get(sanctions).id();
        StringBuilder words = new StringBuilder();
        for (Change change : entry.changes()) {
            if (change.quality() == Quality.MEMBER
                    && asked.get(change.subject()).packageId().equals(id)) {
                Asked member = asked.get(change.subject());
                boolean in = change.after() > 0;
                words.append(
                                member.thirdParty()
                                        ? (in ? ", undercut by " : ", not undercut by ")
                                        : in ? ", with " : ", without ")
                        .append(actor(member.member().actor()));
            }
        }
        return words.toString();
    }

    private static String ordered(Change change) {
        if (change.after() == 0) {
            return "lifted";
        }
        return change.before() == 0 && change.after() == 1
                ? "imposed in full"
                : pair(change.before() * 100, change.after() * 100, " %");
    }

    /** Two numbers with one decimal or, where it takes more to tell them apart, up to four. */
    private static String pair(double before, double after, String unit) {
        int decimals = 1;
        while (decimals < 4 && round(before, decimals).equals(round(after, decimals))) {
            decimals++;
        }
        return "from %s to %s%s".formatted(round(before, decimals), round(after, decimals), unit);
    }

    private static String round(double value, int decimals) {
        BigDecimal rounded =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private int start() {
        List<String> ids =
                scenario.ladder().rungs().stream().map(rung -> rung.id()).toList();
        return ids.indexOf(scenario.ladder().start());
    }

    private String rung(int index) {
        return scenario.ladder().rungs().get(index).name();
    }

    private String actor(String id) {
        return scenario.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(Actor::name)
                .findFirst()
                .orElseThrow();
    }

    private String outcome() {
        return scenario.outcomes().order().get(trace.outcome()).name();
    }

    private String cause() {
        return switch (trace.cause()) {
            case CHOICE -> "Choices led to it.";
            case SLIP -> "A slip led to it.";
            case ACCIDENT -> "An accident led to it, and nobody chose it.";
            case EVENT -> "A dated event led to it.";
            case TIME ->
                trace.step() == scenario.clock().steps()
                        ? "The time considered is over."
                        : "The course of time led to it.";
        };
    }

    private String losses() {
        if (trace.realisedLoss().stream().allMatch(loss -> loss == 0)) {
            return "Nobody loses anything from sanctions.";
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < scenario.actors().size(); i++) {
            words.add("%s %s"
                    .formatted(
                            scenario.actors().get(i).name(),
                            round(trace.realisedLoss().get(i), 2)));
        }
        return "Losses from sanctions until 365 days after the end, in %% of a year's own output: %s."
                .formatted(String.join(", ", words));
    }
}
