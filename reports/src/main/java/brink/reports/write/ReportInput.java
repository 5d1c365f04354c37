package brink.reports.write;

import brink.engine.ensemble.Ensemble;
import brink.reports.story.Origin;

/**
 * Everything a report is made of, besides the rows that were streamed into it.
 *
 * @param ensemble the results
 * @param origin where they come from
 * @param scenarioJson the resolved scenario, its keys sorted; written as it is, in UTF-8, and the hash in
 *     {@code origin} is the hash of these bytes
 * @param machine what the report was made on
 * @param drawing how its figures are drawn
 */
public record ReportInput(Ensemble ensemble, Origin origin, String scenarioJson, Machine machine, Drawing drawing) {

    /**
     * A report whose figures are drawn as usual.
     *
     * @param ensemble the results
     * @param origin where they come from
     * @param scenarioJson the resolved scenario
     * @param machine what the report was made on
     */
    public ReportInput(Ensemble ensemble, Origin origin, String scenarioJson, Machine machine) {
        this(ensemble, origin, scenarioJson, machine, Drawing.DEFAULT);
    }
}
