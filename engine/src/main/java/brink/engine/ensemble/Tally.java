package brink.engine.ensemble;

import brink.engine.decide.Chooser;
import brink.engine.model.Meeting.Stage;
import brink.engine.model.Scenario;
import brink.engine.plan.Plan;
import brink.engine.plan.State;
import brink.engine.run.Witness;
import brink.engine.stats.Share;

/** Counts what one thread's runs of one plan come to. */
final class Tally implements Witness {

    private final int typeAt;
    private final OutcomeTally outcomes;
    private final PathTally paths;
    private final BeliefTally beliefs;
    private final ActTally acts;
    private final CommitmentTally commitments;
    private final TalksTally talks;
    private final CoalitionTally coalitions;
    private final LossTally losses;
    private long run;

    Tally(Plan plan) {
        Points points = new Points(plan.steps);
        typeAt = plan.layout.type;
        outcomes = new OutcomeTally(plan);
        paths = new PathTally(plan, points);
        beliefs = new BeliefTally(plan, points);
        acts = new ActTally(plan, points);
        commitments = new CommitmentTally(plan, points);
        talks = new TalksTally(plan, points);
        coalitions = new CoalitionTally(plan);
        losses = new LossTally(plan);
    }

    @Override
    public void began(long number, State state) {
        run = number;
        beliefs.began(state);
        acts.began(state);
    }

    @Override
    public void acted(int move, boolean slip, Chooser decision, State state) {
        acts.acted(run, move, slip, state);
    }

    @Override
    public void happened(int hazard, State state) {
        acts.happened(run, hazard, state);
    }

    @Override
    public void dated(int event, State state) {
        acts.dated(state);
    }

    @Override
    public void given(int commitment, State state) {
        commitments.given(commitment, state);
    }

    @Override
    public void answered(int commitment, int word, double probability, State state) {
        acts.answered(state);
        commitments.answered(commitment, word, state);
    }

    @Override
    public void arranged(int meeting, Stage stage, State state) {
        acts.answered(state);
        talks.arranged(meeting, stage, state);
    }

    @Override
    public void met(int meeting, double climate, State state) {
        talks.met(meeting, climate);
    }

    @Override
    public void tabled(int offer, int proposer, double probability, State state) {
        talks.tabled(offer, state);
    }

    @Override
    public void stepped(State state) {
        paths.stepped(state);
        beliefs.stepped(state);
    }

    @Override
    public void ended(long number, State state, double[] yearAhead) {
        outcomes.ended(state, typeAt);
        paths.ended(state);
        beliefs.ended(state);
        acts.ended();
        commitments.ended();
        talks.ended(state);
        coalitions.ended(state);
        losses.ended(state, yearAhead);
    }

    /** What has been done so far, in the run that is being played too. */
    ActTally acts() {
        return acts;
    }

    /** How often an outcome has come about so far. */
    Share share(int outcome) {
        return Share.of(outcomes.count(outcome), outcomes.runs());
    }

    void merge(Tally other) {
        outcomes.merge(other.outcomes);
        paths.merge(other.paths);
        beliefs.merge(other.beliefs);
        acts.merge(other.acts);
        commitments.merge(other.commitments);
        talks.merge(other.talks);
        coalitions.merge(other.coalitions);
        losses.merge(other.losses);
    }

    Ensemble result(Plan plan, Scenario scenario, RunPlan runPlan) {
        return new Ensemble(
                scenario,
                runPlan,
                plan.slots.drawn(),
                outcomes,
                paths,
                beliefs,
                acts,
                commitments,
                talks,
                coalitions,
                losses);
    }
}
