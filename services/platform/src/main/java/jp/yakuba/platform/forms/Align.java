package jp.yakuba.platform.forms;

/** How a line of text stands in its box; {@code SPREAD} distributes the characters over the whole width (均等割付). */
enum Align {
    LEFT,
    CENTER,
    RIGHT,
    SPREAD
}
