package jp.yakuba.platform.forms;

/** What prints where text does not fit even at its smallest size (standard 5.8): the municipality chooses. */
public enum Overflow {
    /** As much of the text as the box holds. */
    LIMIT,
    /** Nothing. */
    BLANK
}
