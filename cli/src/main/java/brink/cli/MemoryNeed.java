package brink.cli;

import brink.engine.ensemble.CommitmentTally;
import brink.engine.model.Scenario;
import java.util.List;
import java.util.Locale;

/**
 * How much memory the counts of an ensemble take: it does not grow with the number of runs, but with steps,
 * indicators and threads.
 *
 * @param indicators number of indicators
 * @param threads number of threads
 * @param bytes of one thread
 */
record MemoryNeed(int indicators, int threads, long bytes) {

    /** Paths are recorded at no more points in time than this. */
    private static final long POINTS = brink.engine.ensemble.Points.MOST;

    private static final long INDICATOR = 4L * brink.engine.ensemble.Bins.CELLS;
    private static final long NUMBER = 8;
    private static final double USABLE = 0.7;
    private static final double MEGABYTE = 1 << 20;

    /**
     * The need of a scenario.
     *
     * @param scenario what is simulated
     * @param threads number of threads
     */
    static MemoryNeed of(Scenario scenario, int threads) {
        int actors = scenario.actors().size();
        long types = scenario.actors().stream()
                .mapToLong(actor -> actor.types().size())
                .sum();
        long points = Math.min(scenario.clock().steps(), POINTS);
        long perPoint = scenario.indicators().size() * INDICATOR
                + NUMBER * (scenario.moves().size() + scenario.hazards().size() + actors * types)
                + NUMBER * scenario.ladder().rungs().size()
                + NUMBER * scenario.commitments().size() * CommitmentTally.Fate.values().length;
        long steps = NUMBER
                * (scenario.clock().steps() + 1L)
                * scenario.outcomes().order().size();
        return new MemoryNeed(scenario.indicators().size(), threads, points * perPoint + steps);
    }

    /**
     * The need of scenarios that are played together.
     *
     * @param scenarios what is simulated, at least one
     * @param threads number of threads
     */
    static MemoryNeed of(List<Scenario> scenarios, int threads) {
        List<MemoryNeed> needs =
                scenarios.stream().map(scenario -> of(scenario, threads)).toList();
        return new MemoryNeed(
                needs.stream().mapToInt(MemoryNeed::indicators).sum(),
                threads,
                needs.stream().mapToLong(MemoryNeed::bytes).sum());
    }

    /**
     * Refuses what cannot fit.
     *
     * @param memory that Java can have, in bytes
     * @throws Refusal if more is needed
     */
    void refuseBeyond(long memory) {
        boolean fits = bytes * threads <= memory * USABLE && bytes <= Integer.MAX_VALUE;
        if (!fits) {
            throw Refusal.of(
                    ExitCode.SCENARIO,
                    String.format(
                            Locale.ROOT,
                            "%,d indicators on %s threads need about %,.0f MB, and Java has %,.0f MB",
                            indicators,
                            threads,
                            bytes * threads / MEGABYTE,
                            memory / MEGABYTE),
                    "fewer indicators or steps, --threads 1, or more memory: JAVA_TOOL_OPTIONS=-Xmx4g brink ...");
        }
    }
}
