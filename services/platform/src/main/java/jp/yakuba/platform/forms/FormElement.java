package jp.yakuba.platform.forms;

/** One thing on a form. */
sealed interface FormElement {

    /** Text that differs from one print to the next. */
    record Field(String name, Box box, TextStyle style) implements FormElement {}

    /** Text that is always there. */
    record Label(String text, Box box, TextStyle style) implements FormElement {}

    /** A line from the box's upper left to its lower right corner; weight in points. */
    record Line(Box box, double weight) implements FormElement {}

    /** A rectangle; weight in points. */
    record Frame(Box box, double weight) implements FormElement {}

    /** The place of a seal. */
    record Seal(String name, Box box) implements FormElement {}
}
