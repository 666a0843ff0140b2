package jp.yakuba.platform.forms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes text fit its box (standard 5.8): first somewhat smaller step by step, then on more lines, then as small as may be,
 * and when even that is not enough, as much as fits or nothing.
 */
final class Typesetter {

    private static final double STEP = 0.5;
    private static final double TOLERANCE = 0.01;

    /** Below this part of the size of the form, further lines are easier to read than smaller letters. */
    private static final double READABLE = 0.6;

    private final LineBreaker breaker;
    private final Overflow setting;

    Typesetter(Typeface typeface, Overflow setting) {
        this.breaker = new LineBreaker(typeface);
        this.setting = setting;
    }

    /** Sets text on the fewest lines that can be read easily and, on these, as large as it fits. */
    SetText set(List<Moji> text, Box box, TextStyle style) {
        if (text.isEmpty()) {
            return new SetText(style.size(), List.of(), false);
        }
        var readable = fewestLines(text, box, style, Math.max(style.minimum(), style.size() * READABLE));
        var best = readable == null ? fewestLines(text, box, style, style.minimum()) : readable;
        return best == null ? overflowed(text, box, style) : best;
    }

    private @Nullable SetText fewestLines(List<Moji> text, Box box, TextStyle style, double smallest) {
        SetText best = null;
        for (double size : sizes(style, smallest)) {
            int most = Math.min(style.lines(), linesWithin(box, size, style));
            var lines = lines(text, box.widthInPoints() / size * 1000, most);
            if (lines.size() <= most
                    && (best == null || lines.size() < best.lines().size())) {
                best = new SetText(size, lines, false);
            }
        }
        return best;
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

    private static List<Double> sizes(TextStyle style, double smallest) {
        var sizes = new ArrayList<Double>();
        for (double size = style.size(); size > smallest; size -= STEP) {
            sizes.add(size);
        }
        sizes.add(smallest);
        return sizes;
    }
}
