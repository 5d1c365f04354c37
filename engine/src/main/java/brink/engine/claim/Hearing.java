package brink.engine.claim;

import brink.engine.experiment.Effect;
import brink.engine.stats.Holm;
import brink.engine.stats.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims that are judged together. */
public final class Hearing {

    private Hearing() {}

    /**
     * A claim that was tried.
     *
     * @param claim which
     * @param trial how it was tried
     * @param effect what was seen
     */
    public record Tried(Claim claim, Trial.ByPlaying trial, Effect effect) {}

    /**
     * Judges what was seen. Each interval has the part of an error of 5 % that Holm's procedure leaves to its claim,
     * so that in 95 % of hearings no effect that is not there is taken for one.
     *
     * @param tried all claims of the hearing that can be tried
     * @return a finding for each, in their order, without hinges
     */
    public static List<Finding> judge(List<Tried> tried) {
        List<Holm.Adjusted> tests =
                Holm.of(tried.stream().map(each -> each.effect.pValue()).toList(), Share.ERROR);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            Tried each = tried.get(i);
            Holm.Adjusted test = tests.get(i);
            findings.add(new Finding(
                    each.claim, each.trial, each.effect, test.adjusted(), test.part() * Share.ERROR, Optional.empty()));
        }
        return findings;
    }
}
