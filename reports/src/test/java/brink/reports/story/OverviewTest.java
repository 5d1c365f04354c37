package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.ensemble.Ensemble;
import brink.engine.model.Indicator;
import brink.engine.stats.Share;
import brink.reports.Toy;
import brink.reports.Toys;
import brink.reports.figure.Figure;
import brink.reports.figure.LineFigure;
import brink.reports.figure.PanelFigure;
import brink.reports.figure.PanelFigure.Panel;
import brink.reports.story.Ranking.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final Ensemble WINTER = Toy.play(Toys.winter(), 500);

    @Test
    void theWholeReportIsOnOnePageWithoutMarks() {
        PanelFigure page = Overview.of(WINTER, Toys.ORIGIN);
        assertThat(page.panels().stream().map(Panel::heading))
                .containsExactly("How runs end", "When they end", "Where on the ladder they stand", "Tension");
        assertThat(((LineFigure) page.panels().get(1).figure()).marks()).isEmpty();
        assertThat(page.words().title())
                .isEqualTo(OutcomeBars.of(WINTER, Toys.ORIGIN).words().title());
        assertThat(page.words().alternative())
                .contains(Timeline.of(WINTER, Toys.ORIGIN).words().title());
    }

    @Test
    void ofManyIndicatorsTheFirstAreThereAndTheRestIsCounted() {
        Toy toy = new Toy().end("war", "War", 0.01, 0).horizon("peace", "Peace");
        for (String id : List.of("anger", "belief", "cohesion", "debt")) {
            toy.indicator(indicator(id));
        }
        PanelFigure page = Overview.of(Toy.play(toy.build(), 20), Toys.ORIGIN);
        assertThat(page.panels()).hasSize(6);
        assertThat(page.words().caption()).endsWith("2 more main indicators have figures of their own.");
    }

    @Test
    void noTwoFiguresHaveOneName() {
        Toy toy = new Toy().end("war", "War", 0.01, 0).horizon("peace", "Peace");
        for (String id : List.of("ladder", "indicator-ladder", "loss-trade", "overview", "moves", "types", "losses")) {
            toy.indicator(indicator(id));
        }
        List<String> ids = Story.figures(Toy.play(toy.build(), 20), Toys.ORIGIN).stream()
                .map(Figure::id)
                .toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids)
                .contains(
                        "ladder",
                        "indicator-ladder",
                        "indicator-indicator-ladder",
                        "loss-trade",
                        "indicator-loss-trade",
                        "indicator-overview");
    }

    @Test
    void rankingClaimsNoMoreThanIntervalsBear() {
        Named first = new Named("a", Share.of(310, 1000));
        Named level = new Named("b", Share.of(290, 1000));
        Named last = new Named("c", Share.of(100, 1000));
        assertThat(Ranking.first(List.of(last, level, first))).containsExactly(first, level);
        assertThat(Ranking.near(List.of(first, level))).isEqualTo("30");
        assertThat(Ranking.names(List.of(first, level, last, last))).isEqualTo("a, b and 2 others");
    }

    private static Indicator indicator(String id) {
        return new Indicator(
                id, id, "", 0, 1, Toy.number("/indicators/" + id, 0.5), Optional.empty(), Optional.empty(), true);
    }
}
