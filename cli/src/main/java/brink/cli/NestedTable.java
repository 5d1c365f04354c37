package brink.cli;

import brink.engine.experiment.NestedDesign;
import brink.engine.stats.NestedShare;
import brink.reports.story.NestedWords;
import brink.scenarios.words.Block.Table;
import java.util.List;
import java.util.stream.IntStream;

/** Both kinds of uncertainty, a row for each outcome. */
final class NestedTable {

    private NestedTable() {}

    static Table of(NestedDesign nested) {
        NestedWords words = new NestedWords(nested);
        return new Table(
                List.of("outcome", "share", "over the parameters, 5 to 95 %", "Monte-Carlo 95 %"),
                IntStream.range(0, nested.outcomes().size())
                        .mapToObj(outcome -> {
                            NestedShare share = nested.share(outcome);
                            return List.of(
                                    nested.outcomes().get(outcome).name(),
                                    words.share(share),
                                    words.range(share.range()),
                                    words.range(share.interval()));
                        })
                        .toList());
    }
}
