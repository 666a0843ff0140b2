package jp.yakuba.residentrecords.protection;

import java.time.LocalDate;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * What a 抑止 that is no 支援措置 is to say from now on. Whom it is about does not change: another person's is set anew.
 *
 * @param level how much it forbids
 * @param startsOn 開始年月日
 * @param endsOn 終了年月日, if one is set; that it passes ends nothing
 * @param procedures what is suppressed
 * @param reason why; for those who meet it
 */
@Requirement("001/3.1")
public record SuppressionContent(
        SuppressionLevel level,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Procedures procedures,
        @FreeText @MaxLength(200) String reason) {

    /** What it says. */
    SuppressionRule rule() {
        return SuppressionRule.ofOther(level, startsOn, endsOn, procedures);
    }

    /** Whether that is what the row says already. */
    boolean isOf(SuppressionRow row) {
        return row.rule().equals(rule()) && Objects.equals(row.reason(), reason.strip());
    }

    /** Shows nothing of why. */
    @Override
    public String toString() {
        return "SuppressionContent[" + level + "]";
    }
}
