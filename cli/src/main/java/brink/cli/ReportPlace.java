package brink.cli;

import brink.engine.random.Seed;
import brink.reports.write.Existing;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where a report goes.
 *
 * @param folder the folder that will be the report
 * @param existing what to do if it is there already
 */
record ReportPlace(Path folder, Existing existing) {

    private static final String REPORTS = "brink-reports";

    /**
     * Where the user wants it or, without a wish, the next free name.
     *
     * @param options the user's wish
     * @param scenario id of the scenario
     * @param seed of the runs
     * @param host where the command was started
     */
    static ReportPlace of(ReportOptions options, String scenario, Seed seed, Host host) {
        Existing existing = options.overwrite ? Existing.REPLACE : Existing.REFUSE;
        if (options.out.isPresent()) {
            return new ReportPlace(host.resolve(options.out.get()), existing);
        }
        String name = scenario + "-" + seed.value();
        Path folder = host.folder().resolve(REPORTS).resolve(name);
        for (int number = 2; isTaken(folder) && !options.overwrite; number++) {
            folder = folder.resolveSibling(name + "-" + number);
        }
        return new ReportPlace(folder, existing);
    }

    private static boolean isTaken(Path folder) {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }
}
