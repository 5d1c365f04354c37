package brink.scenarios;

import brink.engine.model.Parameter;
import brink.engine.model.Scenario;
import brink.scenarios.build.ParameterList;
import brink.scenarios.build.ScenarioBuilder;
import brink.scenarios.check.CheckResult;
import brink.scenarios.check.ScenarioChecker;
import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.problem.Problem;
import brink.scenarios.read.CheckedText;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.ScenarioReader;
import brink.scenarios.read.Setting;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import brink.scenarios.words.ParameterRow;
import java.util.List;
import java.util.Optional;

/**
 * The front door: one method for each arrow from a file to a world.
 *
 * <pre>{@code
 * ReadResult read = Scenarios.read(text, loader, Optional.empty(), List.of());
 * CheckResult result = Scenarios.check(read);
 * if (result instanceof CheckResult.Sound sound) {
 *     Scenario scenario = Scenarios.build(sound);
 * } else {
 *     System.err.print(ProblemPrinter.print(result.problems()));
 * }
 * }</pre>
 */
public final class Scenarios {

    private Scenarios() {}

    /**
     * From text to a document, or to problems.
     *
     * @param text the scenario
     * @param loader finds what it extends
     * @param variant id of a variant to apply, if any
     * @param settings values to put in place after that, in this order
     * @return what came of it; never throws for anything a file can hold
     */
    public static ReadResult read(
            SourceText text, TextLoader loader, Optional<String> variant, List<Setting> settings) {
        return ScenarioReader.read(text, loader, variant, settings);
    }

    /**
     * From a document to a sound one, or to all that is wrong with it.
     *
     * @param read what came of reading; if that has errors already, the checks still look for more
     * @return sound or unsound, with every problem known
     */
    public static CheckResult check(ReadResult read) {
        Optional<ScenarioDocument> document = read.document();
        if (document.isEmpty()) {
            return new CheckResult.Unsound(read.problems());
        }
        ScenarioChecker checker = new ScenarioChecker(ScenarioReader.ranges(), read.places());
        return read.problems().stream().anyMatch(Problem::isError)
                ? checker.checkBeside(document.get(), read.problems(), read.standIns())
                : checker.check(document.get());
    }

    /**
     * From a sound document to the world it describes.
     *
     * @param sound passed by {@link #check}
     * @return the world; cannot fail
     */
    public static Scenario build(CheckResult.Sound sound) {
        return ScenarioBuilder.build(sound);
    }

    /**
     * Every parameter of a world.
     *
     * @param scenario any
     * @return sorted by id, defaults included
     */
    public static List<Parameter> listParameters(Scenario scenario) {
        return ParameterList.of(scenario);
    }

    /**
     * Every number of a document that a run can use, as it is written, with its unit.
     *
     * @param document whose numbers fit together
     * @return sorted by path, defaults included
     */
    public static List<ParameterRow> listRows(ScenarioDocument document) {
        return ParameterRow.of(document, ScenarioReader.units());
    }

    /**
     * The JSON Schema of the format.
     *
     * @return its text, as shipped
     */
    public static String schema() {
        return ScenarioReader.schema();
    }

    /**
     * The JSON Schema of files of claims.
     *
     * @return its text, as shipped
     */
    public static String claimsSchema() {
        return CheckedText.claimsSchema();
    }

    /**
     * The JSON Schema of prediction sheets.
     *
     * @return its text, as shipped
     */
    public static String sheetsSchema() {
        return CheckedText.sheetsSchema();
    }
}
