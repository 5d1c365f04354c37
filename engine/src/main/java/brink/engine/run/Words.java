package brink.engine.run;

import brink.engine.decide.Answers;
import brink.engine.decide.Beliefs;
import brink.engine.decide.Joining;
import brink.engine.plan.Commitments;
import brink.engine.plan.Plan;
import brink.engine.plan.RunConstants;
import brink.engine.plan.State;
import brink.engine.plan.State.Cause;
import brink.engine.random.Luck;

/** Keeps the commitments of a run: notices what makes them due, has them answered, lets them lapse. */
final class Words {

    private final Plan plan;
    private final Commitments commitments;
    private final RunConstants constants;
    private final Application application;
    private final Joining joining;
    private final Answers answers;
    private final Beliefs beliefs;
    /** The commitments that the answer being given is about. */
    private final int[] answered;

    /** The words of which it has been told that they are given. */
    private final boolean[] told;

    private long beginning;

    Words(Plan plan, RunConstants constants, Application application, Joining joining, Beliefs beliefs) {
        this.plan = plan;
        this.commitments = plan.commitments;
        this.constants = constants;
        this.application = application;
        this.joining = joining;
        this.answers = new Answers(plan, constants);
        this.beliefs = beliefs;
        this.answered = new int[plan.commitments.count];
        this.told = new boolean[plan.commitments.count];
    }

    /** Begins a run: what has happened before it makes no word due. */
    void begin(State state, long occasion) {
        beginning = occasion;
        for (int c = 0; c < commitments.count; c++) {
            double severity = commitments.gravity(c, -1, 0, state, plan, constants.value);
            state.real[plan.layout.gravest + c] = severity;
            state.real[plan.layout.settled + c] = severity;
            state.counter[plan.layout.word + c] =
                    commitments.givenBefore[c] ? Commitments.STANDING : Commitments.NOT_GIVEN;
            told[c] = commitments.givenBefore[c];
        }
        for (int issuer : commitments.issuers) {
            state.real[plan.layout.toleranceLow + issuer] = 0;
            state.real[plan.layout.toleranceHigh + issuer] = 1;
        }
    }

    /** Lets words lapse whose deadline has come. */
    void lapse(State state, Witness witness) {
        for (int c = 0; c < commitments.count; c++) {
            boolean stood = state.counter[plan.layout.word + c] == Commitments.STANDING;
            if (stood && commitments.over(c, state, plan, constants.value)) {
                state.counter[plan.layout.word + c] = Commitments.LAPSED;
                witness.answered(c, Commitments.LAPSED, 1, state);
            }
        }
    }

    /** Lets whoever has seen an act, and the rung it led to, compare it with its word. */
    void note(int mover, double severity, State state) {
        for (int c = 0; c < commitments.count; c++) {
            double grave = commitments.gravity(c, mover, severity, state, plan, constants.value);
            int place = plan.layout.gravest + c;
            state.real[place] = Math.max(state.real[place], grave);
        }
    }

    /** Has every word that is due answered, and those that the answers make due, until none is left. */
    void keep(State state, long occasion, Witness witness) {
        tell(state, witness);
        while (true) {
            int pending = commitments.pending(plan.conditions, state, plan.layout, constants.value, -1);
            if (pending >= 0) {
                settle(pending, state);
                continue;
            }
            int due = commitments.due(state, plan.layout);
            if (due < 0) {
                return;
            }
            answer(due, state, occasion, witness);
        }
    }

    /** Tells of the words that have just been given. */
    private void tell(State state, Witness witness) {
        for (int c = 0; c < commitments.count; c++) {
            if (!told[c] && state.counter[plan.layout.word + c] != Commitments.NOT_GIVEN) {
                told[c] = true;
                witness.given(c, state);
            }
        }
    }

    private void settle(int pending, State state) {
        state.real[plan.layout.settled + pending] = state.real[plan.layout.gravest + pending];
        if (commitments.trigger[pending] < 0 && !isTooGrave(pending, state)) {
            return;
        }
        state.counter[plan.layout.word + pending] = Commitments.DUE;
    }

    /** Whether what has happened is too grave for an issuer; what it tolerates is the same all through a run. */
    private boolean isTooGrave(int pending, State state) {
        double reached = commitments.reached(pending, state.real[plan.layout.gravest + pending], constants.value);
        boolean due = Luck.uniform(beginning, commitments.tolerancePurpose[pending]) < reached;
        state.real[commitments.bound(pending, due, plan.layout)] =
                commitments.narrowed(pending, due, state, plan.layout, constants.value);
        return due;
    }

    private void answer(int due, State state, long occasion, Witness witness) {
        int issuer = commitments.issuer[due];
        int type = state.counter[plan.layout.type + issuer];
        answers.prepare(due, state);
        int answer = answers.draw(due, type, occasion);
        boolean able = answer == Commitments.RENEGE
                || Luck.uniform(beginning, commitments.ablePurpose[due]) < answers.able(due, state);
        beliefs.update(answers, issuer, answer, state);
        int rung = state.rung;
        int word = able ? Commitments.HONOURED + answer : Commitments.FAILED;
        double level = 0;
        double price = 0;
        int count = 0;
        for (int c = due; c < commitments.count; c++) {
            if (commitments.together(c, due, state, plan.layout)) {
                level = Math.max(level, commitments.level(c, answer, constants.value));
                price = Math.max(price, commitments.price(c, answer, plan, constants.value));
                state.counter[plan.layout.word + c] = word;
                answered[count++] = c;
            }
        }
        if (able) {
            state.real[plan.layout.audience + issuer] += price;
            if (answer != Commitments.RENEGE) {
                respond(due, level, state, occasion);
            }
        }
        if (state.rung != rung) {
            state.rungCause = Cause.CHOICE;
        }
        tell(state, witness);
        for (int i = 0; i < count; i++) {
            witness.answered(answered[i], word, answers.probability(type, answer), state);
        }
    }

    private void respond(int due, double level, State state, long occasion) {
        int sanction = commitments.sanction[due];
        if (sanction >= 0) {
            double before = state.real[plan.layout.level + sanction];
            joining.order(sanction, Math.max(before, level), commitments.issuer[due], state, occasion);
        }
        application.apply(commitments.effects[due], commitments.issuer[due], state, occasion, 0);
        note(-1, 0, state);
    }
}
