package brink.reports.write;

import java.time.Duration;
import java.time.Instant;

/**
 * What happened to be true when a report was made, and determines nothing in it.
 *
 * @param java the Java that ran
 * @param os the operating system
 * @param processors number of processors there were
 * @param threads number of threads used
 * @param started when the simulation began
 * @param taken how long it took
 */
public record Machine(String java, String os, int processors, int threads, Instant started, Duration taken) {}
