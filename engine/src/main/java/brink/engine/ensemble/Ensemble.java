package brink.engine.ensemble;

import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import java.util.List;

/**
 * What many runs of one scenario came to.
 *
 * <p>Indices follow the scenario: outcomes in their order of precedence, everything else sorted by
 * id, as the scenario's lists are.
 *
 * @param scenario what was simulated
 * @param plan seed and number of runs
 * @param drawn the uncertain parameters, in the order of {@link RunRows#parameter}
 * @param outcomes how runs ended
 * @param paths where runs stood over time
 * @param beliefs what others came to believe of an actor, by the type it is of
 * @param acts what was done and what happened
 * @param commitments what became of the words that were given
 * @param talks what came of meetings
 * @param coalitions who took part in sanctions
 * @param losses what sanctions cost
 */
public record Ensemble(
        Scenario scenario,
        RunPlan plan,
        List<Parameter> drawn,
        OutcomeTally outcomes,
        PathTally paths,
        BeliefTally beliefs,
        ActTally acts,
        CommitmentTally commitments,
        TalksTally talks,
        CoalitionTally coalitions,
        LossTally losses) {}
