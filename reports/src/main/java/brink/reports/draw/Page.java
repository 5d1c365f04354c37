package brink.reports.draw;

import brink.reports.draw.Setter.Style;
import brink.reports.draw.Sheet.Anchor;
import brink.reports.figure.Words;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** What stands around every figure: title and subtitle above, caption and small print below. */
final class Page {

    private static final double MARGIN = 18;
    private static final Style TITLE = new Style(Typeface.BOLD, 20, 14);
    private static final Style SUBTITLE = new Style(Typeface.REGULAR, 13.5, 11);
    private static final Style CAPTION = new Style(Typeface.REGULAR, 11.5, 9);
    private static final Style SMALL_PRINT = new Style(Typeface.ITALIC, 10.5, 8);

    private final Sheet sheet;
    private final Setter setter;
    private final Theme theme;

    Page(Sheet sheet, Theme theme) {
        this.sheet = sheet;
        this.setter = new Setter(sheet);
        this.theme = theme;
    }

    /** Draws the words and returns the room they leave. */
    Rectangle2D draw(Words words) {
        Rectangle2D page = sheet.page();
        double left = page.getX() + MARGIN;
        double width = page.getWidth() - 2 * MARGIN;

        Block title = setter.balanced(setter.set(words.title(), TITLE, width, 52));
        Block subtitle = setter.set(words.subtitle(), SUBTITLE, width, 34);
        double top = page.getY() + MARGIN;
        sheet.block(title, new Point2D.Double(left, top), Anchor.LEFT, theme.ink());
        top += title.height() + 6;
        sheet.block(subtitle, new Point2D.Double(left, top), Anchor.LEFT, theme.quiet());
        top += subtitle.height() + 12;

        Block smallPrint = setter.set(words.provenance(), SMALL_PRINT, width, 24);
        Block caption = setter.set(words.caption(), CAPTION, width, 44);
        double bottom = page.getMaxY() - MARGIN + 4 - smallPrint.height();
        sheet.block(smallPrint, new Point2D.Double(left, bottom), Anchor.LEFT, theme.quiet());
        if (!words.caption().isBlank()) {
            bottom -= caption.height() + 5;
            sheet.block(caption, new Point2D.Double(left, bottom), Anchor.LEFT, theme.quiet());
        }
        return new Rectangle2D.Double(left, top, width, bottom - 8 - top);
    }
}
