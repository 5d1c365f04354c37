package brink.cli;

import brink.engine.random.Seed;
import brink.reports.write.Existing;
import java.nio.file.Path;

/**
 * Where a report goes.
 *
 * @param folder the folder that will be the report, or the first of its names to be tried
 * @param existing what to do if it is there already
 */
record ReportPlace(Path folder, Existing existing) {

    private static final String REPORTS = "brink-reports";

    /**
     * Where the user wants it or, without a wish, under the next free name.
     *
     * @param options the user's wish
     * @param scenario id of the scenario
     * @param seed of the runs
     * @param host where the command was started
     */
    static ReportPlace of(ReportOptions options, String scenario, Seed seed, Host host) {
        return of(options, scenario + "-" + seed.value(), host);
    }

    /**
     * The same under a name of its own.
     *
     * @param options the user's wish
     * @param name of the folder without a wish
     * @param host where the command was started
     */
    static ReportPlace of(ReportOptions options, String name, Host host) {
        if (options.out.isPresent()) {
            return new ReportPlace(
                    host.resolve(options.out.get()), options.overwrite ? Existing.REPLACE : Existing.REFUSE);
        }
        Path folder = host.folder().resolve(REPORTS).resolve(name);
        return new ReportPlace(folder, options.overwrite ? Existing.REPLACE : Existing.NUMBER);
    }
}
