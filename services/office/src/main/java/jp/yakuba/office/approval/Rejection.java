package jp.yakuba.office.approval;

import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.foundation.text.GlyphRules;

/**
 * That a draft is decided against (却下).
 *
 * @param reason why, as whoever asked for it is told (行政手続法第8条)
 */
public record Rejection(
        @FreeText @MaxLength(Rejection.LONGEST) String reason) {

    /** How many characters the reason may have. */
    public static final int LONGEST = 500;

    Findings check() {
        return given().and(shortEnough()).and(GlyphRules.require(Map.of("reason", reason)));
    }

    private Findings given() {
        return Found.when(
                reason.isBlank(),
                () -> Finding.error(
                        ApprovalError.REJECTION_REASON_MISSING,
                        "reason",
                        "却下する理由がありません。",
                        "本人に知らせる理由を、根拠の条文が分かるように書いてください。"));
    }

    private Findings shortEnough() {
        return Found.when(
                Characters.length(reason) > LONGEST,
                () -> Finding.error(
                        FoundationError.TEXT_TOO_LONG, "reason", "却下する理由が長すぎます。", LONGEST + "文字までで入力してください。"));
    }

    /** Without the reason, which is about somebody. */
    @Override
    public String toString() {
        return "Rejection[…]";
    }
}
