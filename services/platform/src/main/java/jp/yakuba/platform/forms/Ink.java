package jp.yakuba.platform.forms;

/** One mark on a sheet, ready to be drawn. */
sealed interface Ink {

    /**
     * A line of text.
     *
     * @param text characters that the typeface has
     * @param x left end in points from the left edge
     * @param y baseline in points from the lower edge
     * @param size type size in points
     * @param spacing extra points after each character
     * @param ink darkness: 1 black … 0 nothing
     */
    record Text(String text, double x, double y, double size, double spacing, double ink) implements Ink {}

    /** A line; see {@link FormElement.Line}. */
    record Line(Box box, double weight) implements Ink {}

    /** A rectangle; see {@link FormElement.Frame}. */
    record Frame(Box box, double weight) implements Ink {}

    /** A seal. */
    record Seal(SealImage image, Box box) implements Ink {}
}
