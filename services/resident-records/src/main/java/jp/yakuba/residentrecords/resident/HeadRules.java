package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.RecordsAlert;

/** Who may be 世帯主: who runs a household, which a child does not; the law leaves it to the office to see who does. */
public final class HeadRules {

    private HeadRules() {}

    /** Whether somebody born on the date is too young to be made head by the office itself. */
    public static boolean isTooYoung(RecordedDate birth, LocalDate day) {
        var born = birth.value();
        var grown = new CivilDate(born.year() + Limit.HEAD_AGE.on(day), born.month(), born.day());
        return CivilDate.of(day).isBefore(grown);
    }

    /** Whether the head, as the row has it, is old enough on a day. */
    @Requirement("001/1.1.10")
    public static Findings oldEnough(ResidentVersion row, LocalDate day, String field) {
        return row.isHeadOfHousehold()
                        && isTooYoung(row.birthDate(), day)
                        && !CivilDate.of(day).isBefore(row.birthDate().value())
                ? Findings.of(Finding.alert(
                        RecordsAlert.HEAD_UNDER_AGE,
                        field,
                        Limit.HEAD_AGE.on(day) + "歳未満の人が世帯主です。",
                        "世帯を主宰する人がほかにいないかを確かめてください。いないときは世帯主を空欄（未設定）にするか、世帯主とする理由を入力して続けます。"))
                : Findings.none();
    }
}
