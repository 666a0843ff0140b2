package jp.yakuba.childallowance.task;

import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.text.GlyphRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a task is closed by hand.
 *
 * @param reason why nothing is to be done about it
 */
@Schema(name = "TaskDismissal")
record Dismissal(@FreeText @MaxLength(200) String reason) {

    private static final int LONGEST = 200;

    Findings check() {
        if (reason.isBlank()) {
            return Findings.of(
                    Finding.error(FoundationError.REQUIRED, "reason", "対応不要とする理由がありません。", "対応しなくてよいと確かめたことを入力してください。"));
        }
        return reason.length() > LONGEST
                ? Findings.of(Finding.error(FoundationError.TEXT_TOO_LONG, "reason", "理由が長すぎます。", "200字以内で入力してください。"))
                : GlyphRules.require(Map.of("reason", reason));
    }
}
