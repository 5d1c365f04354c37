package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.engine.ensemble.Ensemble;
import brink.engine.stats.Share;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.StackFigure;
import brink.reports.figure.StackFigure.Bar;
import org.junit.jupiter.api.Test;

class TypeStacksTest {
    private static final int RUNS = 1000;
    private static final Ensemble WINTER = Toy.play(Toys.winter(), RUNS);

    private final StackFigure figure = TypeStacks.of(WINTER, Toys.ORIGIN).orElseThrow();

    @Test
    void allRunsAndActorsOfSeveralTypesHaveBars() {
        assertThat(figure.bars().stream()
                        .map(bar -> bar.row().owner() + " " + bar.row().name()))
                .containsExactly("All runs ", "ares bold", "ares meek");
        assertThat(figure.parts()).startsWith("Full invasion").hasSize(6);
    }

    @Test
    void barsHoldTheSharesAmongTheRunsOfAType() {
        long runs = 0;
        for (int outcome = 0; outcome < 6; outcome++) {
            assertThat(figure.bars().get(0).segments().get(outcome).share())
                    .isEqualTo((double) WINTER.outcomes().count(outcome) / RUNS);
        }
        for (int type = 0; type < 2; type++) {
            Bar bar = figure.bars().get(1 + type);
            long among = WINTER.outcomes().runsAmong(0, type);
            assertThat(bar.note()).isEqualTo(Long.toString(among));
            for (int outcome = 0; outcome < 6; outcome++) {
                double share = (double) WINTER.outcomes().countAmong(0, type, outcome) / among;
                assertThat(bar.segments().get(outcome).share()).isCloseTo(share, within(1e-12));
            }
            runs += among;
        }
        assertThat(runs).isEqualTo(RUNS);
    }

    /** The ends of this crisis come by rates alone: the true difference between its types is nothing. */
    @Test
    void whereTypesMakeNoDifferenceNoneIsClaimed() {
        assertThat(figure.words().title()).isEqualTo("No type makes a difference that 1,000 runs can tell");
    }

    @Test
    void aTypeNeverDrawnHasNoBar() {
        StackFigure one = TypeStacks.of(Toy.play(Toys.small(), 1), Toys.ORIGIN).orElseThrow();
        assertThat(one.bars().stream().filter(bar -> bar.segments().isEmpty())).hasSize(1);
        assertThat(one.words().alternative()).contains("never drawn");
        assertThat(one.words().title()).isEqualTo("No type makes a difference that 1 run can tell");
    }

    /** Wilson intervals at 5 % of 40 and 60 of 100 are just apart (0.309 to 0.498, 0.502 to 0.691); at 0.5 % not. */
    @Test
    void anIntervalOfLessErrorIsWider() {
        Share low = Share.of(40, 100);
        Share high = Share.of(60, 100);
        assertThat(low.interval(Share.ERROR)).isEqualTo(low.interval());
        assertThat(low.interval().overlaps(high.interval())).isFalse();
        assertThat(low.interval(0.005).overlaps(high.interval(0.005))).isTrue();
    }
}
