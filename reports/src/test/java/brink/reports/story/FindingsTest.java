package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.model.Clock;
import brink.engine.model.Indicator;
import brink.engine.stats.Share;
import brink.reports.Toy;
import brink.reports.figure.FanFigure.Slice;
import brink.reports.story.OutcomeTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Titles say what the numbers bear out, and no more. */
class FindingsTest {
    private static final Clock CLOCK = new Clock(Toy.START, 1, 56);

    @Test
    void anEndThatStandsClearIsTheMostFrequent() {
        assertThat(OutcomeBars.title(table(3400, 2000, 4600, 0)))
                .isEqualTo("“C” is the most frequent end: 46 % of runs");
    }

    @Test
    void endsWithOverlappingIntervalsAreLevel() {
        assertThat(OutcomeBars.title(table(3010, 2990, 2000, 2000)))
                .isEqualTo("No single end dominates: “A” and “B” are each near 30 %");
    }

    @Test
    void manyLevelEndsAreCounted() {
        assertThat(OutcomeBars.title(table(2000, 2000, 2000, 2000, 2000)))
                .isEqualTo("No single end dominates: “A”, “B” and 3 others are each near 20 %");
    }

    @Test
    void aDifferenceInsideItsIntervalIsNoFinding() {
        assertThat(OutcomeBars.title(table(31, 29, 20, 20))).startsWith("No single end dominates");
        assertThat(OutcomeBars.title(table(3100, 2900, 2000, 2000))).startsWith("“A” is the most frequent end");
    }

    @Test
    void oneEndForAllIsSaidSo() {
        assertThat(OutcomeBars.title(table(0, 10_000))).isEqualTo("Every run ends the same way: “B”");
    }

    @Test
    void nearlyAllIsNotAll() {
        assertThat(OutcomeBars.title(table(3, 9997))).isEqualTo("“B” is the most frequent end: > 99 % of runs");
    }

    @Test
    void whatNobodyMeantIsToldApart() {
        assertThat(table(50, 25, 25).unintended()).isEqualTo("ended by accident: 6 % of runs; by a slip: 3 %");
        assertThat(table(100).unintended()).isEqualTo("ended by accident: 0 % of runs; by a slip: 0 %");
    }

    @Test
    void theWidestIntervalIsNamed() {
        // Wilson at 5,000 of 10,000: 1.959964 * 0.5 / 100 / (1 + 1.959964^2 / 10,000)^0.5, nearly 0.98 points.
        assertThat(table(5000, 5000).widestInterval())
                .isEqualTo("at 10,000 runs the widest interval is ±1.0 percentage points");
    }

    @Test
    void aMedianRises() {
        assertThat(tension(55, 60, 72)).isEqualTo("Median tension rises from 55 to 72 by 25 February 2022");
    }

    @Test
    void aMedianFalls() {
        assertThat(tension(55, 52, 40)).isEqualTo("Median tension falls from 55 to 40 by 25 February 2022");
    }

    @Test
    void aMedianHardlyChanges() {
        assertThat(tension(55, 55.5, 56))
                .isEqualTo("Median tension hardly changes (55 at the start, 56 by 25 February 2022)");
    }

    @Test
    void aPeakIsNotPassedOver() {
        assertThat(tension(55, 81, 60)).isEqualTo("Median tension peaks at 81 on 27 January 2022 and ends at 60");
    }

    @Test
    void aTroughIsNotPassedOver() {
        assertThat(tension(55, 20, 60)).isEqualTo("Median tension falls to 20 by 27 January 2022 and ends at 60");
    }

    @Test
    void aLongNameKeepsItsCapitals() {
        assertThat(IndicatorFan.title(indicator("Russian troops", 0, 1), CLOCK, slices(0.2, 0.3, 0.4)))
                .isEqualTo("Russian troops: the median rises from 0.20 to 0.40 by 25 February 2022");
    }

    private static String tension(double... medians) {
        return IndicatorFan.title(indicator("Tension", 0, 100), CLOCK, slices(medians));
    }

    private static List<Slice> slices(double... medians) {
        return IntStream.range(0, medians.length)
                .mapToObj(i -> new Slice(i * 28, medians[i], medians[i], medians[i], medians[i], medians[i]))
                .toList();
    }

    private static Indicator indicator(String name, double low, double high) {
        return new Indicator(
                "id", name, "", low, high, Toy.number("/start", low), Optional.empty(), Optional.empty(), true);
    }

    private static OutcomeTable table(int... counts) {
        int runs = IntStream.of(counts).sum();
        return new OutcomeTable(
                IntStream.range(0, counts.length)
                        .mapToObj(i -> {
                            Share share = Share.of(counts[i], runs);
                            String name = String.valueOf((char) ('A' + i));
                            return new Row(name, name, share, Estimative.words(share.interval()), i, 2L * i);
                        })
                        .toList(),
                runs);
    }
}
