package jp.yakuba.foundation.text;

import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/** The checks every text of the register passes. */
public final class Text {

    private Text() {}

    /**
     * The text itself, if it is not blank, not longer than the item is wide and free of what {@link
     * Characters#requireClean} refuses.
     *
     * @param label what the text is, for the messages
     * @param width most characters, counted as {@link Characters#length} counts
     */
    public static String require(String text, String label, int width) {
        requireWidth(text, label, width);
        if (text.isBlank()) {
            throw new RejectedValue(FoundationError.BLANK, label + "が入力されていません。", label + "を入力してください。");
        }
        return Characters.requireClean(text, label);
    }

    /** Like {@link #require}, but the text may be blank. */
    public static String allow(String text, String label, int width) {
        requireWidth(text, label, width);
        return Characters.requireClean(text, label);
    }

    private static void requireWidth(String text, String label, int width) {
        // A character is at most two units and its selector two more: longer input needs no counting.
        if (text.length() > width * 4L || Characters.length(text) > width) {
            throw new RejectedValue(
                    FoundationError.TEXT_TOO_LONG, label + "が長すぎます。", label + "は" + width + "文字までで入力してください。");
        }
    }
}
