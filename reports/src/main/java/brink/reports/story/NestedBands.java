package brink.reports.story;

import brink.engine.experiment.NestedDesign;
import brink.engine.stats.NestedShare;
import brink.reports.figure.BandFigure;
import brink.reports.figure.BandFigure.Band;
import brink.reports.figure.RoundTicks;
import brink.reports.figure.Row;
import brink.reports.figure.Words;
import java.util.List;
import java.util.stream.IntStream;

/** How far is an outcome's share open by what is not known of the parameters, and how far by the simulation? */
public final class NestedBands {

    /** The figure's id. */
    public static final String ID = "nested";

    private NestedBands() {}

    /**
     * The figure.
     *
     * @param nested the results
     * @param origin where they come from
     * @param provenance what it takes to make it again, but for the draws
     * @return two bands for each outcome
     */
    public static BandFigure of(NestedDesign nested, Origin origin, String provenance) {
        NestedWords said = new NestedWords(nested);
        List<Band> bands = IntStream.range(0, nested.outcomes().size())
                .mapToObj(outcome -> {
                    NestedShare share = nested.share(outcome);
                    return new Band(
                            new Row("", nested.outcomes().get(outcome).name()),
                            share.value(),
                            share.interval().low(),
                            share.interval().high(),
                            share.range().low(),
                            share.range().high(),
                            said.share(share));
                })
                .toList();
        double highest = bands.stream()
                .mapToDouble(band -> Math.max(band.to(), band.high()))
                .max()
                .orElse(1);
        Words words = new Words(
                said.title(),
                origin.subtitle("Share of runs that end in each way"),
                ("%s draws of the uncertain parameters, %s with each. Wide: central nine tenths of the share over "
                                + "draws, the error of each draw's runs taken off. Narrow: 95 %% interval of the share "
                                + "over all draws. More runs narrow the narrow band, better knowledge the wide one; "
                                + "%s.")
                        .formatted(nested.draws().size(), Wording.runs(nested.perDraw()), OutcomeTable.CONDITION),
                said.alternative(),
                "%s · %s draws".formatted(provenance, nested.draws().size()));
        return new BandFigure(
                ID,
                words,
                RoundTicks.shares("", highest),
                "what is not known of the parameters",
                "Monte-Carlo error",
                bands);
    }
}
