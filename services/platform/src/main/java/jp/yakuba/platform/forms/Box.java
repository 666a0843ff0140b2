package jp.yakuba.platform.forms;

/**
 * A rectangle on the sheet, all in millimetres.
 *
 * @param x from the left edge of the paper
 * @param y from the upper edge of the paper, downwards
 * @param width to the right
 * @param height downwards
 */
record Box(double x, double y, double width, double height) {

    /** PDF's unit: 1/72 inch. */
    static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    Box movedBy(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    double widthInPoints() {
        return width * POINTS_PER_MILLIMETRE;
    }

    double heightInPoints() {
        return height * POINTS_PER_MILLIMETRE;
    }
}
