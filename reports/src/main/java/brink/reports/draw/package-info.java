/**
 * From a figure to a picture. The house style lives here: palette, typeface, line widths, margins, and the rule
 * that a label keeps its colour in every chart. It is the only room that sees JFreeChart and AWT, and it needs
 * no display.
 *
 * <p>The typeface is bundled and loaded here, so that a picture looks the same on every machine. What a figure
 * says was settled before it arrived; drawing may leave nothing out and adds nothing but ink.
 */
@NullMarked
package brink.reports.draw;

import org.jspecify.annotations.NullMarked;
