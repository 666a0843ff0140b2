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
 * Why a draft is sent back to the clerk.
 *
 * @param note what to correct
 */
public record Note(@FreeText @MaxLength(Note.LONGEST) String note) {

    /** How many characters it may have. */
    public static final int LONGEST = 500;

    Findings check() {
        return given().and(shortEnough()).and(GlyphRules.require(Map.of("note", note)));
    }

    private Findings given() {
        return Found.when(
                note.isBlank(),
                () -> Finding.error(ApprovalError.NOTE_MISSING, "note", "差し戻す理由がありません。", "何を直すかを書いてください。"));
    }

    private Findings shortEnough() {
        return Found.when(
                Characters.length(note) > LONGEST,
                () -> Finding.error(
                        FoundationError.TEXT_TOO_LONG, "note", "差し戻す理由が長すぎます。", LONGEST + "文字までで入力してください。"));
    }
}
