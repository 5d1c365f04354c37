/**
 * The report folder: pictures, tables, the resolved scenario, and the provenance that lets somebody else repeat
 * the result. A report appears whole or not at all: it is written beside its destination and moved into place at
 * the end.
 *
 * <p>This is where results leave the program as files, so JSON and CSV are spelled here. What determines a
 * result or a picture goes into its provenance; what merely happened to be true of the machine is kept apart, so that
 * equal runs give equal bytes. Threads are the caller's: the report only says which pictures can be made at once.
 */
@NullMarked
package brink.reports.write;

import org.jspecify.annotations.NullMarked;
