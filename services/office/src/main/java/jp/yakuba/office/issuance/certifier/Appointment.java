package jp.yakuba.office.issuance.certifier;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.office.issuance.IssuanceError;
import org.jspecify.annotations.Nullable;

/**
 * Who certifies, and on which days.
 *
 * @param office mayor or acting mayor
 * @param title 職名 without the prefecture, such as 見本市長
 * @param name 氏名; never blank
 * @param startsOn first day
 * @param endsOn last day; null while none is set
 */
@Requirement("001/1.3.9")
public record Appointment(
        Office office,
        @MaxLength(40) String title,
        @MaxLength(40) String name,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** Takes days in their order. */
    public Appointment {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new RejectedValue(IssuanceError.END_BEFORE_START, "終了日が開始日より前です。", "開始日と終了日を確かめてください。");
        }
    }

    /** The same until another day. */
    public Appointment until(LocalDate end) {
        return new Appointment(office, title, name, startsOn, end);
    }

    /** Whether it goes on after the day. */
    public boolean goesOnAfter(LocalDate day) {
        return endsOn == null || endsOn.isAfter(day);
    }
}
