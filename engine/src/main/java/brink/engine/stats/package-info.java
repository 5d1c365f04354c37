/**
 * From counts to statements: shares, intervals, bands.
 *
 * <p>Only averages over runs live here. With {@code quantity} the only room that sees Commons Math;
 * the only one that sees Commons Statistics, whose results are therefore rounded to 9 significant
 * digits where they are written.
 *
 * <p>Reports and the command line enter to read; nothing here touches a run.
 */
@NullMarked
package brink.engine.stats;

import org.jspecify.annotations.NullMarked;
