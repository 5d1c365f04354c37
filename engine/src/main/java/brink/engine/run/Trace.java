package brink.engine.run;

import brink.engine.decide.Chooser;
import brink.engine.model.Meeting.Stage;
import brink.engine.plan.Commitments;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.plan.State.Cause;
import brink.engine.random.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The readable story of one run: who was what, what was done and what happened, and how it ended.
 *
 * @param run number of the run
 * @param types private type of each actor, in the scenario's order of actors, as an index within the
 *     actor
 * @param entries what happened, in order
 * @param outcome index of the outcome
 * @param step step in which it ended, or the number of steps
 * @param date when it ended
 * @param cause why it ended
 * @param realisedLoss per actor, from the beginning to 365 days after the end, in points
 */
public record Trace(
        long run,
        List<Integer> types,
        List<Entry> entries,
        int outcome,
        int step,
        LocalDate date,
        Cause cause,
        List<Double> realisedLoss) {

    /** What kind of thing an entry tells. */
    public enum Kind {
        /** What was in force when the crisis began; told only if somebody was asked. */
        BEGINNING,
        /** An actor made a move. */
        MOVE,
        /** A scripted move, or one chosen while others chose, was not available. */
        MISSED,
        /** An incident that nobody chose. */
        INCIDENT,
        /** A dated event. */
        EVENT,
        /** A commitment was given. */
        GIVEN,
        /** A commitment was kept. */
        HONOURED,
        /** A commitment was kept in part. */
        PARTLY_HONOURED,
        /** A commitment was broken. */
        BROKEN,
        /** An issuer tried to keep a commitment and was not able to. */
        FAILED,
        /** A commitment lapsed. */
        LAPSED,
        /** Parties have met for a step. */
        MET,
        /** A party tabled an offer. */
        TABLED,
        /** A party accepted the offer just tabled. */
        ACCEPTED,
        /** A party refused the offer just tabled. */
        REFUSED,
        /** Something came of talks: a settlement, or an end without one. */
        TALKS,
        /** The end of a step in which the crisis changed its rung without anyone's act. */
        TIME
    }

    /**
     * One thing that happened.
     *
     * @param kind what kind of thing
     * @param step from 0
     * @param date of the step
     * @param subject index of the move, hazard, calendar event, commitment, meeting or offer; -1 for time
     * @param actor index of who tabled or answered an offer, else -1
     * @param slip whether a move came from the tremble
     * @param probability with which a move, an offer or an answer was chosen; the climate where parties met; else 1
     * @param changes what changed
     */
    public record Entry(
            Kind kind,
            int step,
            LocalDate date,
            int subject,
            int actor,
            boolean slip,
            double probability,
            List<Change> changes) {}

    /** What kind of quantity changed. */
    public enum Quality {
        /** An indicator. */
        INDICATOR,
        /** The rung. */
        RUNG,
        /** The ordered level of a package. */
        PACKAGE,
        /** How talks stand: the ordinal of a {@link Stage}. */
        TALKS,
        /** The step in which talks begin that have not begun: they were convened, or put off. */
        DAY,
        /** Whether a member of a coalition takes part: 1 or 0; told whenever it was asked. */
        MEMBER
    }

    /**
     * A change brought about by an entry.
     *
     * @param quality what kind of quantity
     * @param subject index of the indicator, package or meeting; 0 for the rung; of a member in
     *     {@link brink.engine.model.Coalition#asked}
     * @param before value before; a rung's index for rungs
     * @param after value after
     */
    public record Change(Quality quality, int subject, double before, double after) {}

    /**
     * Plays a run and writes down its story.
     *
     * @param plan the compiled scenario
     * @param seed the simulation's seed
     * @param run number of the run, from 0
     * @return the story of the run that an ensemble with this seed plays under this number
     */
    public static Trace of(Plan plan, Seed seed, long run) {
        Scribe scribe = new Scribe(plan);
        new Player(plan).play(seed, run, scribe);
        return scribe.trace();
    }

    /** Writes entries by comparing each position with the one before. */
    private static final class Scribe implements Witness {
        private final Plan plan;
        private final State last;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Integer> types = new ArrayList<>();
        private final List<Double> losses = new ArrayList<>();
        private long run;

        Scribe(Plan plan) {
            this.plan = plan;
            this.last = new State(plan.layout);
        }

        @Override
        public void began(long number, State state) {
            run = number;
            last.copyFrom(state);
            begin(state);
            for (int actor = 0; actor < plan.actors.count; actor++) {
                types.add(state.counter[plan.layout.type + actor] - plan.actors.typeStart[actor]);
            }
        }

        /** Tells who takes part in packages that are in force already. */
        private void begin(State state) {
            boolean asked = false;
            for (int p = 0; p < plan.sanctions.packages; p++) {
                if (state.counter[plan.layout.asked + p] > 0) {
                    asked = true;
                    last.counter[plan.layout.asked + p] = 0;
                    last.real[plan.layout.level + p] = 0;
                }
            }
            if (asked) {
                add(Kind.BEGINNING, -1, false, 1, state);
            }
        }

        @Override
        public void acted(int move, boolean slip, Chooser decision, State state) {
            int actor = plan.moves.actor[move];
            double probability = decision.probability(types.get(actor), decision.place(move));
            add(Kind.MOVE, move, slip, probability, state);
        }

        @Override
        public void missed(int move, State state) {
            add(Kind.MISSED, move, false, 1, state);
        }

        @Override
        public void happened(int hazard, State state) {
            add(Kind.INCIDENT, hazard, false, 1, state);
        }

        @Override
        public void dated(int event, State state) {
            add(Kind.EVENT, event, false, 1, state);
        }

        @Override
        public void given(int commitment, State state) {
            add(Kind.GIVEN, commitment, false, 1, state);
        }

        @Override
        public void answered(int commitment, int word, double probability, State state) {
            add(kind(word), commitment, false, probability, state);
        }

        private static Kind kind(int word) {
            return switch (word) {
                case Commitments.HONOURED -> Kind.HONOURED;
                case Commitments.PARTLY_HONOURED -> Kind.PARTLY_HONOURED;
                case Commitments.BROKEN -> Kind.BROKEN;
                case Commitments.FAILED -> Kind.FAILED;
                default -> Kind.LAPSED;
            };
        }

        @Override
        public void met(int meeting, double climate, State state) {
            add(Kind.MET, meeting, false, climate, state);
        }

        @Override
        public void tabled(int offer, int proposer, double probability, State state) {
            add(new Doing(Kind.TABLED, offer, proposer), false, probability, state);
        }

        @Override
        public void replied(int offer, int party, boolean accepts, double probability, State state) {
            add(new Doing(accepts ? Kind.ACCEPTED : Kind.REFUSED, offer, party), false, probability, state);
        }

        /** What others have done to talks is told with what they did. */
        @Override
        public void arranged(int meeting, Stage stage, State state) {
            if (last.counter[plan.layout.stage + meeting] != stage.ordinal()) {
                add(Kind.TALKS, meeting, false, 1, state);
            }
        }

        @Override
        public void stepped(State state) {
            if (state.rung != last.rung) {
                add(Kind.TIME, -1, false, 1, state);
            }
            last.copyFrom(state);
        }

        @Override
        public void ended(long number, State state, double[] yearAhead) {
            last.copyFrom(state);
            for (int actor = 0; actor < plan.actors.count; actor++) {
                losses.add(state.real[plan.layout.loss + actor] + yearAhead[actor]);
            }
        }

        Trace trace() {
            LocalDate date = plan.scenario.clock().date(last.step);
            return new Trace(
                    run, List.copyOf(types), List.copyOf(entries), last.outcome, last.step, date, last.cause, losses);
        }

        /** What was done, to what, and by whom where that does not say. */
        private record Doing(Kind kind, int subject, int actor) {}

        private void add(Kind kind, int subject, boolean slip, double probability, State state) {
            add(new Doing(kind, subject, -1), slip, probability, state);
        }

        private void add(Doing doing, boolean slip, double probability, State state) {
            LocalDate date = plan.scenario.clock().date(state.step);
            entries.add(new Entry(
                    doing.kind, state.step, date, doing.subject, doing.actor, slip, probability, changes(state)));
            last.copyFrom(state);
        }

        private List<Change> changes(State state) {
            List<Change> changes = new ArrayList<>();
            if (state.rung != last.rung) {
                changes.add(new Change(Quality.RUNG, 0, last.rung, state.rung));
            }
            compare(Quality.INDICATOR, 0, plan.indicators.count, state, changes);
            compare(Quality.PACKAGE, plan.layout.level, plan.sanctions.packages, state, changes);
            for (int p = 0; p < plan.sanctions.packages; p++) {
                if (state.counter[plan.layout.asked + p] != last.counter[plan.layout.asked + p]) {
                    double level = state.real[plan.layout.level + p];
                    if (level == last.real[plan.layout.level + p]) {
                        changes.add(new Change(Quality.PACKAGE, p, 0, level)); // lifted and imposed anew
                    }
                    members(p, state, changes);
                }
            }
            talks(state, changes);
            return List.copyOf(changes);
        }

        private void talks(State state, List<Change> changes) {
            for (int m = 0; m < plan.meetings.count; m++) {
                int stage = state.counter[plan.layout.stage + m];
                int meets = state.counter[plan.layout.meets + m];
                int before = last.counter[plan.layout.meets + m];
                if (stage != last.counter[plan.layout.stage + m]) {
                    changes.add(new Change(Quality.TALKS, m, last.counter[plan.layout.stage + m], stage));
                }
                if (meets != before && stage == Stage.PLANNED.ordinal()) {
                    changes.add(new Change(Quality.DAY, m, before, meets));
                }
            }
        }

        private void members(int sanctions, State state, List<Change> changes) {
            int end = plan.coalitions.memberStart[sanctions + 1];
            for (int member = plan.coalitions.memberStart[sanctions]; member < end; member++) {
                int place = plan.layout.joined + member;
                changes.add(new Change(Quality.MEMBER, member, last.real[place], state.real[place]));
            }
        }

        private void compare(Quality quality, int from, int count, State state, List<Change> changes) {
            for (int i = 0; i < count; i++) {
                double before = last.real[from + i];
                double after = state.real[from + i];
                if (before != after) {
                    changes.add(new Change(quality, i, before, after));
                }
            }
        }
    }
}
