package brink.scenarios.compare;

import brink.scenarios.document.ScenarioDocument;
import brink.scenarios.source.SourceMap;

/**
 * One of the two scenarios that are compared.
 *
 * @param document merged, without errors other than of parts that are not simulated yet
 * @param places what the document was bound from
 */
public record Side(ScenarioDocument document, SourceMap places) {}
