package brink.reports.draw;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Sets text into the room there is: by breaking lines, then with smaller letters, at last by cutting it short. */
final class Setter {

    private static final double SMALLER = 0.5;
    private static final double STEP = 8;

    /** A word is broken rather than set smaller than this share of the preferred size. */
    private static final double BREAK_BELOW = 0.8;

    private static final String CUT = "…";

    private final Sheet sheet;

    Setter(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * How text is to be set.
     *
     * @param face the cut
     * @param size preferred size in points
     * @param smallest size below which text is cut short instead
     */
    record Style(Typeface face, double size, double smallest) {}

    /**
     * Sets a text.
     *
     * @param text what to set
     * @param style preferred and smallest size
     * @param width the room across, in points
     * @param height the room downwards, in points; one line is set in any case
     */
    Block set(String text, Style style, double width, double height) {
        double size = style.size();
        while (true) {
            Block block = broken(text, style.face().at(size), width);
            boolean small = size <= BREAK_BELOW * style.size();
            if (block.height() <= height && (small || !broke(text, block))) {
                return block;
            }
            if (size - SMALLER < style.smallest()) {
                return cut(block, width, height);
            }
            size -= SMALLER;
        }
    }

    /** Lines of about equal length, no more of them than a block has. */
    Block balanced(Block block) {
        String text = String.join(" ", block.lines());
        Block best = block;
        double width = block.width() - STEP;
        Block narrower = broken(text, block.font(), width);
        while (width > STEP && narrower.lines().size() == block.lines().size()) {
            best = narrower;
            width -= STEP;
            narrower = broken(text, block.font(), width);
        }
        return best;
    }

    /** A text on one line of its own width. */
    Block line(String text, Typeface face, double size) {
        Font font = face.at(size);
        return new Block(List.of(text), font, sheet.width(text, font));
    }

    /** Whether a word had to be broken. */
    private static boolean broke(String text, Block block) {
        return !String.join(" ", block.lines()).equals(text.strip().replaceAll("\\s+", " "));
    }

    private Block broken(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (sheet.width(longer, font) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (sheet.width(line, font) > width && line.length() > 1) {
                int fitting = fitting(line, font, width);
                lines.add(line.substring(0, fitting));
                line = line.substring(fitting);
            }
        }
        lines.add(line);
        return block(lines, font);
    }

    /** Words, with signs that belong to the word before them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            int last = words.size() - 1;
            boolean belongs = word.startsWith("%") || word.equals("·");
            boolean belongsTogether = last >= 0 && words.get(last).matches("[<>]");
            if (last >= 0 && (belongs || belongsTogether)) {
                words.set(last, words.get(last) + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private int fitting(String word, Font font, double width) {
        int length = word.length() - 1;
        while (length > 1 && sheet.width(word.substring(0, length), font) > width) {
            length--;
        }
        return Character.isHighSurrogate(word.charAt(length - 1)) && length > 1 ? length - 1 : length;
    }

    private Block cut(Block block, double width, double height) {
        int most = block.lines().size();
        while (most > 1 && block(block.lines().subList(0, most), block.font()).height() > height) {
            most--;
        }
        if (most == block.lines().size()) {
            return block;
        }
        List<String> lines = new ArrayList<>(block.lines().subList(0, most));
        String last = lines.get(most - 1) + CUT;
        while (sheet.width(last, block.font()) > width && last.length() > 2) {
            last = last.substring(0, last.length() - 2).stripTrailing() + CUT;
        }
        lines.set(most - 1, last);
        return block(lines, block.font());
    }

    private Block block(List<String> lines, Font font) {
        double widest = lines.stream()
                .mapToDouble(line -> sheet.width(line, font))
                .max()
                .orElse(0);
        return new Block(List.copyOf(lines), font, widest);
    }
}
