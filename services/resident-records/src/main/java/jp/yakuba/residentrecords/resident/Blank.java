package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/** Refuses a blank where 1.1.6 allows none. */
@Requirement("001/1.1.6")
final class Blank {

    private Blank() {}

    static void refuse(String text, String item) {
        if (text.isBlank()) {
            throw new RejectedValue(FoundationError.BLANK, item + "が空欄です。", item + "を入力してください。");
        }
    }
}
