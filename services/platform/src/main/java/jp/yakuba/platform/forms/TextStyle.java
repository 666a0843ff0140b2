package jp.yakuba.platform.forms;

import org.jspecify.annotations.Nullable;

/**
 * How the text of a box is set.
 *
 * @param size type size in points
 * @param minimum smallest size it may shrink to, in points
 * @param lines how many lines it may take
 * @param align where the lines stand
 * @param fromTop whether the lines begin at the upper edge; otherwise they stand in the middle of the height
 * @param overflow what prints when it does not fit; null leaves that to the municipality's setting
 * @param ink darkness: 1 black … 0 nothing
 */
record TextStyle(
        double size,
        double minimum,
        int lines,
        Align align,
        boolean fromTop,
        @Nullable Overflow overflow,
        double ink) {

    /** Distance of two lines as a multiple of the type size: wider in running text than in the cell of a table. */
    double leading() {
        return fromTop ? 1.4 : 1.15;
    }
}
