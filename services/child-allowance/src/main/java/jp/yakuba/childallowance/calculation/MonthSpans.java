package jp.yakuba.childallowance.calculation;

import java.util.Arrays;

/** Months from one to another, several times; an immutable set. */
final class MonthSpans {

    static final MonthSpans NONE = new MonthSpans(new int[0]);

    private final int[] ends;

    private MonthSpans(int[] ends) {
        this.ends = ends;
    }

    /** These and those from the first to the last; these alone if there are none. */
    MonthSpans and(int first, int last) {
        if (last < first) {
            return this;
        }
        var more = Arrays.copyOf(ends, ends.length + 2);
        more[ends.length] = first;
        more[ends.length + 1] = last;
        return new MonthSpans(more);
    }

    boolean has(int month) {
        for (var i = 0; i < ends.length; i += 2) {
            if (ends[i] <= month && month <= ends[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
