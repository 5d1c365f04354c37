package brink.scenarios.claims;

import brink.engine.claim.Claim;
import brink.engine.claim.Contradiction;
import brink.scenarios.read.ReadResult;
import brink.scenarios.read.ScenarioReader;
import brink.scenarios.read.Setting;
import brink.scenarios.source.Node;
import brink.scenarios.source.SourceText;
import brink.scenarios.source.TextLoader;
import java.util.List;
import java.util.Optional;

/** A file of claims whose ids all mean something. */
public final class ClaimsFile {

    private final SourceText scenario;
    private final TextLoader loader;
    private final Optional<Node.Fields> variants;
    private final Contents contents;

    ClaimsFile(SourceText scenario, TextLoader loader, Optional<Node.Fields> variants, Contents contents) {
        this.scenario = scenario;
        this.loader = loader;
        this.variants = variants;
        this.contents = contents;
    }

    /** What it lists, in the order of the file. */
    record Contents(List<Claim> claims, List<Contradiction> contradictions, List<PlannedExperiment> experiments) {
        Contents {
            claims = List.copyOf(claims);
            contradictions = List.copyOf(contradictions);
            experiments = List.copyOf(experiments);
        }
    }

    /**
     * The claims.
     *
     * @return in the order of the file
     */
    public List<Claim> claims() {
        return contents.claims;
    }

    /**
     * Pairs of claims that cannot both be right.
     *
     * @return in the order of the file
     */
    public List<Contradiction> contradictions() {
        return contents.contradictions;
    }

    /**
     * The experiments.
     *
     * @return in the order of the file
     */
    public List<PlannedExperiment> experiments() {
        return contents.experiments;
    }

    /**
     * Reads the scenario with some variants.
     *
     * @param applied ids of variants of the scenario or of this file, applied in this order
     * @param settings values to put in place after that, in this order
     * @return the document, or what is wrong
     */
    public ReadResult arm(List<String> applied, List<Setting> settings) {
        return ScenarioReader.read(scenario, loader, variants, applied, settings);
    }
}
