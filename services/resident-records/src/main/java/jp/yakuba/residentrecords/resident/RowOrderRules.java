package jp.yakuba.residentrecords.resident;

import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import org.jspecify.annotations.Nullable;

/**
 * Whether a row that comes by file can have followed the one before it of the same person. What of a movement at the counter is
 * an error is one here too, and what is only doubted there is an alert.
 */
@Requirement({"001/1.2.1", "001/4.0.3"})
public final class RowOrderRules {

    private static final String DATE = "movement.date";

    private RowOrderRules() {}

    /** Everything found; paths are those of the later row. */
    public static Findings check(RowTimes before, RowTimes after) {
        return Stream.of(
                        before.state() == ResidentState.RESIDENT
                                ? ofResident(before, after)
                                : ofDeletedRecord(before, after),
                        notProcessedBefore(before, after),
                        notRecompiledBefore(before, after))
                .reduce(Findings.none(), Findings::and);
    }

    private static Findings ofResident(RowTimes before, RowTimes after) {
        var certain = notBeforeTheirAddress(before, after).and(notAfterResidence(before, after));
        return certain.hasErrors() ? certain : notBeforeTheNewest(before, after);
    }

    private static Findings ofDeletedRecord(RowTimes before, RowTimes after) {
        return after.state() == ResidentState.RESIDENT
                ? enteredAgain(before, after).and(notBeforeTheyLeft(before, after))
                : Findings.none();
    }

    @Requirement("001/4.0.3")
    private static Findings notBeforeTheirAddress(RowTimes before, RowTimes after) {
        return Found.when(
                after.leavesAddressBeforeComing(before),
                () -> Finding.error(
                        RecordsError.MOVEMENT_BEFORE_LAST_ONE,
                        DATE,
                        "異動日が、前の履歴の住所を定めた日（" + day(before.addressSince()) + "）より前です。",
                        "履歴番号の順序と、異動年月日・住所を定めた年月日を確かめて直してください。"));
    }

    /** What the 転入通知 completes is the record of one who has left. */
    @Requirement("001/1.1.5")
    private static Findings notAfterResidence(RowTimes before, RowTimes after) {
        return Found.when(
                after.state() != ResidentState.MOVED_OUT && before.plansToLeave() && after.happensAfterLeaving(before),
                () -> Finding.error(
                        RecordsError.MOVEMENT_AFTER_RESIDENCE,
                        DATE,
                        "異動日が、前の履歴の転出予定年月日より後です。",
                        "異動年月日と転出予定年月日を確かめて直してください。転出を取りやめていたときは、その取消しの履歴を加えてください。"));
    }

    @Requirement({"001/1.2.1", "001/4.0.3", "001/11.1"})
    private static Findings notBeforeTheNewest(RowTimes before, RowTimes after) {
        return Found.when(
                after.isBackDated(before),
                () -> Finding.alert(
                        RecordsAlert.MOVEMENT_BEFORE_NEWEST,
                        DATE,
                        "異動日が、前の履歴の異動日（" + day(before.date()) + "）より前です。",
                        "履歴番号の順序と異動年月日を確かめてください。さかのぼって処理した異動であれば、このままで構いません。"));
    }

    @Requirement("001/1.2.1")
    private static Findings enteredAgain(RowTimes before, RowTimes after) {
        return Found.when(
                after.livesOnAfterDeletion(before),
                () -> Finding.error(
                        RecordsError.MOVEMENT_AFTER_DELETION,
                        "movement.reason",
                        "前の履歴で消除された人が、記載の異動なしに住民になっています。",
                        "転入などの記載の履歴を加えるか、住民状態と異動事由を確かめて直してください。"));
    }

    @Requirement("001/4.1.1.2")
    private static Findings notBeforeTheyLeft(RowTimes before, RowTimes after) {
        return Found.when(
                after.returnsBeforeLeaving(before),
                () -> Finding.error(
                        RecordsError.ENTRY_BEFORE_DELETION,
                        DATE,
                        "異動日が、前の履歴の消除の異動日（" + day(before.deleted()) + "）より前です。",
                        "異動年月日と消除の異動年月日を確かめて直してください。"));
    }

    @Requirement("001/1.2.1")
    private static Findings notProcessedBefore(RowTimes before, RowTimes after) {
        return Found.when(
                after.processed().isBefore(before.processed()),
                () -> Finding.alert(
                        RecordsAlert.PROCESSED_BEFORE_LAST_ONE,
                        "movement.processingDate",
                        "処理年月日が、前の履歴の処理年月日より前です。",
                        "履歴番号が処理の順になっているかを確かめてください。"));
    }

    @Requirement("001/1.2.1")
    private static Findings notRecompiledBefore(RowTimes before, RowTimes after) {
        var recompiled = after.recompiled();
        return Found.when(
                recompiled != null && before.recompiled() != null && recompiled.isBefore(before.recompiled()),
                () -> Finding.alert(
                        RecordsAlert.RECOMPILED_BEFORE_LAST_ONE,
                        "recompiledOn",
                        "改製記載年月日が、前の履歴の改製記載年月日より前です。",
                        "履歴番号の順序と改製記載年月日を確かめてください。"));
    }

    private static String day(@Nullable RecordedDate date) {
        return date == null ? "" : date.display(DateStyle.WAREKI);
    }
}
