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
     * Fills lines one after the other.
     *
     * @param width of a line, in thousandths of the type size
     * @param atSpaces whether a line rather ends at a space in its second half than where it is full
     */
    List<List<Moji>> lines(List<Moji> text, double width, boolean atSpaces) {
        var lines = new ArrayList<List<Moji>>();
        int start = 0;
        while (start < text.size()) {
            int end = lineEnd(text, start, width, atSpaces);
            lines.add(text.subList(start, end));
            start = nextStart(text, end);
        }
        return lines;
    }

    /** How many characters from the start fit into the width; at least one. */
    private int fitting(List<Moji> text, double width) {
        int used = 0;
        for (int index = 0; index < text.size(); index++) {
            used += typeface.width(text.get(index));
            if (used > width) {
                return Math.max(index, 1);
            }
        }
        return text.size();
    }

    private int lineEnd(List<Moji> text, int start, double width, boolean atSpaces) {
        int forced = indexOfLineBreak(text, start);
        int full = start + fitting(text.subList(start, forced), width);
        if (full >= forced || text.get(full).isSpace()) {
            return full;
        }
        if (atSpaces) {
            int half = start + (full - start) / 2;
            for (int index = full - 1; index > half; index--) {
                if (text.get(index).isSpace()) {
                    return index;
                }
            }
        }
        return full - start > 2 && NOT_FIRST.indexOf(text.get(full).base()) >= 0 ? full - 1 : full;
    }

    private static int indexOfLineBreak(List<Moji> text, int start) {
        for (int index = start; index < text.size(); index++) {
            if (text.get(index).isLineBreak()) {
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
