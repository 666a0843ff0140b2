package jp.yakuba.platform.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes text fit its box (standard 5.8): first smaller step by step, then on more lines, and when even that is not enough,
 * as much as fits or nothing.
 */
final class Typesetter {

    /** Distance of two lines as a multiple of the type size. */
    static final double LEADING = 1.2;

    private static final double STEP = 0.5;
    private static final double TOLERANCE = 0.01;

    private final LineBreaker breaker;
    private final Overflow setting;

    Typesetter(Typeface typeface, Overflow setting) {
        this.breaker = new LineBreaker(typeface);
        this.setting = setting;
    }

    SetText set(List<Moji> text, Box box, TextStyle style) {
        if (text.isEmpty()) {
            return new SetText(style.size(), List.of(), false);
        }
        for (int lines = 1; lines <= style.lines(); lines++) {
            for (double size : sizes(style)) {
                if (lines > 1 && height(lines, size) > box.heightInPoints() + TOLERANCE) {
                    continue;
                }
                var broken = lines(text, box.widthInPoints() / size * 1000, lines);
                if (!broken.isEmpty()) {
                    return new SetText(size, broken, false);
                }
            }
        }
        return overflowed(text, box, style);
    }

    private List<List<Moji>> lines(List<Moji> text, double width, int most) {
        if (most == 1) {
            boolean fits = breaker.fitting(text, width) == text.size() && breaker.width(text) <= width + TOLERANCE;
            return fits ? List.of(text) : List.of();
        }
        var atSpaces = breaker.lines(text, width, true);
        if (atSpaces.size() <= most) {
            return atSpaces;
        }
        var full = breaker.lines(text, width, false);
        return full.size() <= most ? full : List.of();
    }

    private SetText overflowed(List<Moji> text, Box box, TextStyle style) {
        var choice = style.overflow() == null ? setting : style.overflow();
        return switch (choice) {
            case BLANK -> new SetText(style.minimum(), List.of(), true);
            case LIMIT -> new SetText(style.minimum(), upToLimit(text, box, style), true);
        };
    }

    private List<List<Moji>> upToLimit(List<Moji> text, Box box, TextStyle style) {
        double width = box.widthInPoints() / style.minimum() * 1000;
        int lines = style.lines();
        while (lines > 1 && height(lines, style.minimum()) > box.heightInPoints() + TOLERANCE) {
            lines--;
        }
        var broken = breaker.lines(text, width, false);
        return broken.subList(0, Math.min(lines, broken.size()));
    }

    private static double height(int lines, double size) {
        return size * (1 + (lines - 1) * LEADING);
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
