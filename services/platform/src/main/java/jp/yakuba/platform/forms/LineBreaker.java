package jp.yakuba.platform.forms;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class LineBreaker {

    /** Characters that do not begin a line (行頭禁則), as far as names, addresses and remarks need it. */
    private static final String NOT_FIRST = "、。，．・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ）」』】〕)]";

    private final Typeface typeface;

    LineBreaker(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * Fills lines one after the other, at most one more than there may be: then it is known that the text is too long,
     * however long it is.
     *
     * @param width of a line, in thousandths of the type size
     * @param most how many lines there may be
     * @param atSpaces whether a line rather ends at a space in its second half than where it is full
     */
    List<List<Moji>> lines(List<Moji> text, double width, int most, boolean atSpaces) {
        var lines = new ArrayList<List<Moji>>();
        int start = 0;
        while (start < text.size() && lines.size() <= most) {
            int end = lineEnd(text, start, width, atSpaces);
            lines.add(text.subList(start, end));
            start = nextStart(text, end);
        }
        return lines;
    }

    private int lineEnd(List<Moji> text, int start, double width, boolean atSpaces) {
        int full = fullLineEnd(text, start, width);
        if (full == text.size()
                || text.get(full).isLineBreak()
                || text.get(full).isSpace()) {
            return full;
        }
        int half = start + (full - start) / 2;
        for (int index = full - 1; atSpaces && index > half; index--) {
            if (text.get(index).isSpace()) {
                return index;
            }
        }
        return full - start > 2 && NOT_FIRST.indexOf(text.get(full).base()) >= 0 ? full - 1 : full;
    }

    /** Where the width is used up, after at least one character, or where a line break stands. */
    private int fullLineEnd(List<Moji> text, int start, double width) {
        int used = 0;
        for (int index = start; index < text.size(); index++) {
            if (text.get(index).isLineBreak()) {
                return index;
            }
            used += typeface.width(text.get(index));
            if (used > width && index > start) {
                return index;
            }
        }
        return text.size();
    }

    /** A line break is used up; the spaces at which a full line ended do not begin the next. */
    private static int nextStart(List<Moji> text, int end) {
        int start = end;
        while (start < text.size() && text.get(start).isSpace()) {
            start++;
        }
        return start < text.size() && text.get(start).isLineBreak() ? start + 1 : start;
    }
}
