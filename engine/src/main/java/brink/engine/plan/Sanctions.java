package brink.engine.plan;

import java.util.stream.IntStream;

/** Packages, measures, and who is exposed to them, in columns. */
public final class Sanctions {

    /** Points per year at which losses are capped: they add up to less and less towards it. */
    public static final double CEILING = 25;
    /** Days of a year in which a level of loss is paid in full. */
    public static final double YEAR = 365;

    /** Number of packages. */
    public final int packages;
    /** Number of measures, all packages together. */
    public final int measures;
    /** Target actor of each package. */
    public final int[] target;
    /** First measure of each package; one entry more than there are packages. */
    public final int[] measureStart;
    /** Slot of each package's forecast error. */
    public final int[] errorSlot;
    /** Days before the start since which a package has been in force, or -1. */
    public final double[] inForceDays;
    /** Package of each measure. */
    public final int[] packageOf;
    /** Slots of expected and realised size, time constants, residual, convexity, blowback, preparation. */
    public final int[][] slot;
    /** Slots of the senders' shares, measure by measure. */
    public final int[] shareSlot;
    /** Sender of each share. */
    public final int[] shareActor;
    /** First share of each measure; one entry more than there are measures. */
    public final int[] shareStart;
    /** Member of its package that each share's sender is, or -1 for one who always takes part. */
    public final int[] shareMember;
    /** Slots of the leaks, measure by measure. */
    public final int[] leakSlot;
    /** Member of its package behind each leak. */
    public final int[] leakMember;
    /** First leak of each measure; one entry more than there are measures. */
    public final int[] leakStart;
    /** First exposure of each actor; one entry more than there are actors. */
    public final int[] exposureStart;
    /** Measure of each exposure, actor by actor. */
    public final int[] exposureMeasure;
    /** Share behind each exposure as a sender, or -1 for the target's own. */
    public final int[] exposureShare;
    /** Member of its package that the actor exposed is, or -1 for the target and those who always take part. */
    public final int[] exposureMember;
    /** Purpose key of the forecast error, by package; the same for packages with one target. */
    public final long[] errorPurpose;

    /** Place of a slot in {@link #slot}. */
    public static final int EXPECTED = 0;
    /** Place of the realised size. */
    public static final int REALISED = 1;
    /** Place of the ramp. */
    public static final int RAMP = 2;
    /** Place of the adaptation. */
    public static final int ADAPTATION = 3;
    /** Place of the residual. */
    public static final int RESIDUAL = 4;
    /** Place of the lifting. */
    public static final int LIFTING = 5;
    /** Place of the convexity. */
    public static final int CONVEXITY = 6;
    /** Place of the blowback. */
    public static final int BLOWBACK = 7;
    /** Place of the preparation. */
    public static final int PREPARATION = 8;

    Sanctions(SanctionCompiler from) {
        packages = from.target.size();
        measures = from.packageOf.size();
        target = from.target.toArray();
        measureStart = from.measureStart.closedBy(measures);
        errorSlot = from.errorSlot.toArray();
        inForceDays = from.inForceDays.stream().mapToDouble(Double::doubleValue).toArray();
        packageOf = from.packageOf.toArray();
        slot = from.slot.toArray(new int[0][]);
        shareSlot = from.shareSlot.toArray();
        shareActor = from.shareActor.toArray();
        shareStart = from.shareStart.toArray();
        shareMember = from.shareMember.toArray();
        leakSlot = from.leakSlot.toArray();
        leakMember = from.leakMember.toArray();
        leakStart = from.leakStart.closedBy(leakSlot.length);
        exposureStart = from.exposureStart.toArray();
        exposureMeasure = from.exposureMeasure.toArray();
        exposureShare = from.exposureShare.toArray();
        exposureMember = IntStream.of(exposureShare)
                .map(share -> share < 0 ? -1 : shareMember[share])
                .toArray();
        errorPurpose = from.errorPurpose.stream().mapToLong(Long::longValue).toArray();
    }
}
