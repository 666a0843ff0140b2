package jp.yakuba.childallowance.calculation;

import java.util.Arrays;

/** Months from one to another, several times: an immutable set of spans in time, none of which adjoin or overlap. */
final class MonthSpans {

    static final MonthSpans NONE = new MonthSpans(new int[0], 0);

    private static final int PAIR = 2;

    private final int[] ends;
    private final int size;

    private MonthSpans(int[] ends, int size) {
        this.ends = ends;
        this.size = size;
    }

    boolean has(int month) {
        return month <= endOf(month);
    }

    /** The last month of the span that has the month; earlier than the month if none has it. */
    int endOf(int month) {
        for (var i = 0; i < size && ends[i] <= month; i += PAIR) {
            if (month <= ends[i + 1]) {
                return ends[i + 1];
            }
        }
        return Integer.MIN_VALUE;
    }

    /** Spans as they are found, in any order. */
    static final class Collected {

        /** The first month in the upper half, the last one in the lower, so that they sort by their first months. */
        private long[] spans = new long[PAIR];

        private int count;

        /** Adds the months from the first to the last; nothing if there are none. */
        void add(int first, int last) {
            if (last < first) {
                return;
            }
            if (count == spans.length) {
                spans = Arrays.copyOf(spans, count * PAIR);
            }
            spans[count++] = ((long) first << Integer.SIZE) | (last & 0xFFFF_FFFFL);
        }

        /** All of them, those that adjoin or overlap as one. */
        MonthSpans merged() {
            if (count == 0) {
                return NONE;
            }
            Arrays.sort(spans, 0, count);
            var ends = new int[count * PAIR];
            var size = 0;
            for (var i = 0; i < count; i++) {
                var first = (int) (spans[i] >> Integer.SIZE);
                var last = (int) spans[i];
                if (size > 0 && first - 1 <= ends[size - 1]) {
                    ends[size - 1] = Math.max(ends[size - 1], last);
                } else {
                    ends[size++] = first;
                    ends[size++] = last;
                }
            }
            return new MonthSpans(ends, size);
        }
    }
}
