package jp.yakuba.platform.forms;

/**
 * A layout put on a sheet with its values.
 *
 * @param subject what it is about, as findings name it: {@code people[0]}; empty for the sheet itself
 * @param layout the layout
 * @param down millimetres by which the layout is moved down
 * @param values what is printed into it
 */
public record Placement(String subject, FormLayout layout, double down, FormValues values) {

    /** A layout where it stands. */
    public static Placement of(FormLayout layout, FormValues values) {
        return new Placement("", layout, 0, values);
    }

    String path(String field) {
        return subject.isEmpty() ? field : subject + "." + field;
    }
}
