package jp.yakuba.residentrecords.protection;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * A 抑止 to be set that is no 支援措置: on a person or on a household.
 *
 * @param addresseeNumber whose; or null
 * @param householdNumber on whose members, whoever they are at any time; or null
 * @param level how much it forbids
 * @param startsOn 開始年月日
 * @param endsOn 終了年月日, if one is set; that it passes ends nothing
 * @param procedures what is suppressed
 * @param reason why; for those who meet it
 */
@Requirement("001/3.1")
public record SuppressionOrder(
        @Nullable AddresseeNumber addresseeNumber,
        @Nullable HouseholdNumber householdNumber,
        SuppressionLevel level,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Procedures procedures,
        @FreeText @MaxLength(200) String reason) {

    /** What it says. */
    SuppressionRule rule() {
        return SuppressionRule.ofOther(level, startsOn, endsOn, procedures);
    }
}
