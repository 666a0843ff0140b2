package jp.yakuba.platform.vault;

import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.platform.problems.PlatformError;

/**
 * For what a 個人番号 is looked at (番号法9条: only for work the law names).
 *
 * @param code of the list {@code individual-number-purpose}
 * @param note what it is in this case; must be there for {@code other}; names nobody
 */
public record Purpose(String code, String note) {

    private static final CodeList CODES = CodeList.load("individual-number-purpose");
    private static final String OTHER = "other";
    private static final int LONGEST_NOTE = 100;

    public Purpose {
        CODES.require(code);
        Characters.requireClean(note, "利用目的の説明");
        if (Characters.length(note) > LONGEST_NOTE) {
            throw new RejectedValue(FoundationError.TEXT_TOO_LONG, "利用目的の説明が長すぎます。", LONGEST_NOTE + "文字までで入力してください。");
        }
        if (code.equals(OTHER) && note.isBlank()) {
            throw new RejectedValue(PlatformError.PURPOSE_MISSING, "利用目的の説明がありません。", "「その他」のときは、何のためかを入力してください。");
        }
    }

    public static Purpose of(String code) {
        return new Purpose(code, "");
    }

    /** The purposes to choose from: code and name. */
    public static CodeList choices() {
        return CODES;
    }

    /** For screens. */
    public String name() {
        return CODES.name(code);
    }
}
