package brink.reports.figure;

import java.util.List;

/**
 * Several figures on one page, small and without their words.
 *
 * @param id kebab-case id
 * @param words what is said around them
 * @param panels in reading order, from two to six
 */
public record PanelFigure(String id, Words words, List<Panel> panels) implements Figure {

    /** The smallest number of panels. */
    public static final int FEWEST = 2;

    /** The largest number of panels. */
    public static final int MOST = 6;

    /** Copies the panels; refuses too few and too many. */
    public PanelFigure {
        panels = List.copyOf(panels);
        if (panels.size() < FEWEST || panels.size() > MOST) {
            throw new IllegalArgumentException("panels (%s) must be %s to %s".formatted(panels.size(), FEWEST, MOST));
        }
    }

    /**
     * One figure among others.
     *
     * @param heading what it shows, in a few words
     * @param figure the figure; its words are not drawn
     */
    public record Panel(String heading, Figure figure) {
        /** Refuses panels within panels. */
        public Panel {
            if (figure instanceof PanelFigure) {
                throw new IllegalArgumentException("a panel must not hold panels: " + heading);
            }
        }
    }
}
