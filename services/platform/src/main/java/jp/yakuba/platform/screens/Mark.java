package jp.yakuba.platform.screens;

/**
 * A badge: state in words, a colour and a sign, so that it is read without seeing colours.
 *
 * @param kind {@code neutral}, {@code info}, {@code success}, {@code alert} or {@code error}
 * @param icon name of a picture in {@code icons.svg}
 */
public record Mark(String kind, String text, String icon) {

    /** A plain state, such as 現存者. */
    public static Mark state(String text) {
        return new Mark("neutral", text, "person");
    }

    /** Worth attention, such as a suppression that warns. */
    public static Mark alert(String text) {
        return new Mark("alert", text, "alert");
    }

    /** Must not be missed, such as 支援措置. */
    public static Mark guard(String text) {
        return new Mark("error", text, "lock");
    }
}
