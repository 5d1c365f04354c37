package brink.reports.draw;

import java.awt.geom.Rectangle2D;

/**
 * A line of text where it was drawn.
 *
 * @param words what it says
 * @param box the room it takes, from the highest letter to the lowest, in points
 */
record Text(String words, Rectangle2D box) {}
