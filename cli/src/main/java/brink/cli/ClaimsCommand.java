package brink.cli;

import brink.engine.claim.Claim;
import brink.engine.ensemble.RunPlan;
import brink.reports.story.ClaimEffects;
import brink.reports.story.Story;
import brink.reports.write.ClaimsDraft;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries claims about a scenario. */
@Command(
        name = "claims",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Try what people claim about a crisis, under the same luck without and with what a claim is about.",
            "A file of claims says beforehand how each is tried, what it leads one to expect, and what effect would",
            "matter. A verdict is about this model; the parameter that would most easily turn it over is named."
        },
        footer = {
            "",
            "Examples:",
            "  brink claims geneva-2022 --list",
            "  brink claims geneva-2022 --only B20,B11",
            "  brink claims geneva-2022 --runs 1000",
            "  brink claims my-claims.json --format json > findings.json"
        })
final class ClaimsCommand implements Callable<Integer> {

    private final Host host;

    @Parameters(
            index = "0",
            paramLabel = "CLAIMS",
            completionCandidates = ShippedIdsWithClaims.class,
            description = "A file of claims, or the id of a shipped scenario that has claims.")
    String claims;

    @Option(names = "--only", paramLabel = "ID,...", description = "Try these claims alone. Default: all of the file.")
    Optional<String> only;

    @Option(names = "--list", description = "Print the claims and how each is tried, and play nothing.")
    boolean list;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Put a value in place in every arm, after its variants. Can be repeated.")
    List<String> settings = new ArrayList<>();

    @Mixin
    RunOptions runs;

    @Mixin
    SeedOption seed;

    @Mixin
    ReportOptions report;

    @Option(
            names = "--figures",
            paramLabel = "ID,...",
            completionCandidates = FigureWords.class,
            description = "Draw the figure: claims; 'none' draws nothing. Default: the figure.")
    Optional<String> figures;

    @Mixin
    PictureOptions pictures;

    @Mixin
    PrintOptions output;

    @Mixin
    StandardOptions standard;

    /** The figures that a shell offers. */
    static final class FigureWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(ClaimEffects.ID, Story.NONE).iterator();
        }
    }

    ClaimsCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        OpenedClaims opened = OpenedClaims.of(claims, settings, host);
        List<Claim> heard = opened.chosen(only.map(
                text -> Stream.of(text.split(",", -1)).map(String::strip).toList()));
        if (list) {
            host.console().print(ClaimsText.plan(heard, opened));
            return ExitCode.OK.number();
        }
        Trying trying = new Trying(opened, heard, runs.asked(), host);
        output.quiet.warn(trying::warn);
        String id = opened.base().scenario().about().id() + "-claims";
        RunPlan plan = new RunPlan(seed.seed(), trying.mostRuns());
        Trying.Result result = trying.run(new Simulation.Order(
                plan,
                runs.threads(host),
                runs.edition(),
                ReportPlace.of(report, id, plan.seed(), host),
                pictures.drawing(figures.map(text -> FigureOptions.chosen(text, "claims", List.of(ClaimEffects.ID)))),
                output.quiet.progress(host)));
        output.print(host, result.folder(), ClaimsDraft.RESULTS, new ClaimsText(result, opened, seed.seed()).text());
        return ExitCode.OK.number();
    }
}
