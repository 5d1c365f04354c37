package brink.reports.story;

import static org.assertj.core.api.Assertions.assertThat;

import brink.engine.random.Seed;
import brink.engine.stats.Forecast;
import brink.reports.figure.LineFigure;
import brink.reports.figure.LineFigure.Curve;
import brink.reports.story.Scored.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreStoryTest {

    private static Scored sheet(String student, List<Resolved> questions) {
        return new Scored(student, student + ".json", "winter", Seed.named(student), 100, questions);
    }

    private static Resolved resolved(String question, double war, long wars) {
        return new Resolved(
                question, List.of("war", "peace"), new Forecast(List.of(war, 1 - war)), List.of(wars, 100 - wars));
    }

    private static List<Scored> sure() {
        List<Resolved> questions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            questions.add(resolved("question " + i, 0.9, 40));
        }
        return List.of(sheet("Ada", questions), sheet("Bob", questions));
    }

    @Test
    void beingTooSureIsTheFinding() {
        LineFigure figure = CalibrationCurve.of(sure(), "0.1.0");
        assertThat(figure.words().title())
                .isEqualTo("What was held 90 % likely came true in 40 % of cases, less often than said");
        assertThat(figure.words().alternative())
                .contains("held 10 % likely, came true in 60 %; held 90 % likely, came true in 40 %");
        assertThat(figure.words().provenance()).isEqualTo("brink 0.1.0 · winter · 48 forecasts on 2 sheets");
        assertThat(figure.curves()).extracting(Curve::name).containsExactly("as said", "came true");
        assertThat(figure.curves().get(1).points()).hasSize(2);
        assertThat(figure.strip().values()).extracting(tick -> tick.label()).containsExactly("24", "24");
    }

    @Test
    void whatCannotBeToldIsNoFinding() {
        List<Scored> sheets = List.of(sheet("Ada", List.of(resolved("war?", 0.9, 40))));
        assertThat(CalibrationCurve.of(sheets, "0.1.0").words().title())
                .isEqualTo("What came true cannot be told from what was said");
    }

    @Test
    void aSheetHasTheMeanOfItsQuestions() {
        Scored sheet = sheet("Ada", List.of(resolved("a", 0.9, 40), resolved("b", 0.4, 40)));
        assertThat(sheet.score().brier()).isEqualTo((0.98 + 0.48) / 2);
        assertThat(sheet.refuted()).isEmpty();
        assertThat(sheet("Bob", List.of(resolved("a", 0, 1), resolved("b", 1, 100)))
                        .refuted())
                .containsExactly("a: war");
    }

    @Test
    void scoresHaveAsManyDigitsAsTheyNeed() {
        assertThat(ScoreWords.score(Double.POSITIVE_INFINITY)).isEqualTo("infinite");
        assertThat(ScoreWords.score(0.12345)).isEqualTo("0.123");
        assertThat(ScoreWords.skill(Optional.of(-1.236))).isEqualTo("-1.24");
        assertThat(ScoreWords.skill(Optional.empty())).isEqualTo("-");
    }
}
