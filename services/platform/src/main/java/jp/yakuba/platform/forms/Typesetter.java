package jp.yakuba.platform.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes text fit its box (standard 5.8): first smaller step by step, then on more lines, and when even that is not enough,
 * as much as fits or nothing.
 */
final class Typesetter {

    private static final double STEP = 0.5;
    private static final double TOLERANCE = 0.01;

    private final LineBreaker breaker;
    private final Overflow setting;

    Typesetter(Typeface typeface, Overflow setting) {
        this.breaker = new LineBreaker(typeface);
        this.setting = setting;
    }

    /** Sets text on the fewest lines and, on these, as large as it fits. */
    SetText set(List<Moji> text, Box box, TextStyle style) {
        if (text.isEmpty()) {
            return new SetText(style.size(), List.of(), false);
        }
        SetText best = null;
        for (double size : sizes(style)) {
            int most = Math.min(style.lines(), linesWithin(box, size, style));
            var lines = lines(text, box.widthInPoints() / size * 1000, most);
            if (lines.size() <= most
                    && (best == null || lines.size() < best.lines().size())) {
                best = new SetText(size, lines, false);
            }
        }
        return best == null ? overflowed(text, box, style) : best;
    }

    /** Broken at spaces if that takes no more lines than there may be. */
    private List<List<Moji>> lines(List<Moji> text, double width, int most) {
        var atSpaces = breaker.lines(text, width + TOLERANCE, most, true);
        return atSpaces.size() <= most ? atSpaces : breaker.lines(text, width + TOLERANCE, most, false);
    }

    private SetText overflowed(List<Moji> text, Box box, TextStyle style) {
        var choice = style.overflow() == null ? setting : style.overflow();
        return switch (choice) {
            case BLANK -> new SetText(style.minimum(), List.of(), true);
            case LIMIT -> new SetText(style.minimum(), upToLimit(text, box, style), true);
        };
    }

    private List<List<Moji>> upToLimit(List<Moji> text, Box box, TextStyle style) {
        int lines = Math.min(style.lines(), linesWithin(box, style.minimum(), style));
        var broken = breaker.lines(text, box.widthInPoints() / style.minimum() * 1000, lines, false);
        return broken.subList(0, Math.min(lines, broken.size()));
    }

    /** At least one, so that a box that is too low still shows its text. */
    private static int linesWithin(Box box, double size, TextStyle style) {
        return Math.max(1, 1 + (int) ((box.heightInPoints() - size + TOLERANCE) / (size * style.leading())));
    }

    private static List<Double> sizes(TextStyle style) {
        var sizes = new ArrayList<Double>();
        for (double size = style.size(); size > style.minimum(); size -= STEP) {
            sizes.add(size);
        }
        sizes.add(style.minimum());
        return sizes;
    }
}
