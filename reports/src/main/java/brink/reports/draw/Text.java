package brink.reports.draw;

import java.awt.Font;
import java.awt.geom.Rectangle2D;

/**
 * A line of text where it was drawn.
 *
 * @param words what it says
 * @param box the room it takes, from the highest letter to the lowest, in points
 * @param font in which it was set, as large as it is there
 * @param length along the baseline, in points of the page or of the part of one on which it was set
 */
record Text(String words, Rectangle2D box, Font font, double length) {}
