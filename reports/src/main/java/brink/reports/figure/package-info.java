/**
 * A figure as data: series, axes with their units, a title that says the finding, a caption and a note on the
 * source. A figure can be printed, compared and tested without a pixel being drawn, which is how the claims of a
 * chart are kept honest.
 *
 * <p>Nothing here knows colours, fonts or sizes in pixels; those are chosen in {@code draw}. Statistics arrive
 * ready from the engine and are not computed again.
 */
@NullMarked
package brink.reports.figure;

import org.jspecify.annotations.NullMarked;
