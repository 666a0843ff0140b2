package jp.yakuba.testdata.register;

import java.time.LocalDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.RecordedDates;
import org.jspecify.annotations.Nullable;

/**
 * What the office learned and how.
 *
 * @param reason 異動事由
 * @param date 異動年月日
 * @param known the day on which the office learned of it
 * @param basis 届出等の区分
 * @param note 留意事項
 */
public record Notice(
        Reason reason,
        RecordedDate date,
        LocalDate known,
        Basis basis,
        @Nullable String note) {

    /** Without a note. */
    public static Notice of(Reason reason, LocalDate day, LocalDate known, Basis basis) {
        return new Notice(reason, RecordedDates.wareki(day), known, basis, null);
    }

    /** The same with 留意事項. */
    public Notice with(String words) {
        return new Notice(reason, date, known, basis, words);
    }

    /** The day that stands as 届出年月日: none when the office acted by itself. */
    public @Nullable LocalDate notified() {
        return basis == Basis.EX_OFFICIO ? null : known;
    }
}
