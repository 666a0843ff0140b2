package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a whole row, whether it comes from a movement or from a file. What the type of the row demands, such
 * as an address, is not asked again here.
 */
public final class RecordRules {

    private static final Set<MovementReason> FAMILY_REGISTER_REASONS =
            EnumSet.of(MovementReason.BIRTH, MovementReason.DEATH, MovementReason.EX_OFFICIO_DELETION);

    private RecordRules() {}

    /** Everything found in the row; paths are those of the data list. */
    public static Findings check(ResidentVersion row, LocalDate today) {
        var deleted = row.state() != ResidentState.RESIDENT;
        return PersonRules.check(row, deleted, today)
                .and(residentSinceGiven(row))
                .and(residentSinceOfTheKind(row))
                .and(residentRecordCodeGiven(row, deleted))
                .and(deletionOfTheState(row, deleted))
                .and(movementDateOnCalendar(row.movement()))
                .and(deletionDateOnCalendar(row.deletion()))
                .and(row.movement().reason() == MovementReason.BIRTH ? PersonRules.ofNewborn(row) : Findings.none())
                .and(HeadRules.oldEnough(row, today, "relationship"))
                .and(residentSinceBirth(row))
                .and(addressSinceResident(row))
                .and(RecordDateRules.check(row));
    }

    @Requirement("001/1.1.6")
    private static Findings residentSinceGiven(ResidentVersion row) {
        return row.kind() == ResidentKind.JAPANESE && row.residentSince() == null
                ? Findings.of(Finding.error(
                        RecordsError.RESIDENT_SINCE_MISSING, "residentSince", "住民となった年月日が空欄です。", "住民となった年月日を入力してください。"))
                : Findings.none();
    }

    @Requirement("001/1.1.2")
    private static Findings residentSinceOfTheKind(ResidentVersion row) {
        return row.kind() == ResidentKind.FOREIGN && row.residentSince() != null
                ? Findings.of(Finding.error(
                        RecordsError.ITEM_NOT_FOR_KIND, "residentSince", "日本人住民だけが持つ項目です。", "外国人住民となった年月日に入力してください。"))
                : Findings.none();
    }

    @Requirement("001/1.1.6")
    private static Findings residentRecordCodeGiven(ResidentVersion row, boolean deleted) {
        return !deleted && row.residentRecordCode() == null
                ? Findings.of(Finding.error(
                        RecordsError.RESIDENT_RECORD_CODE_MISSING,
                        "residentRecordCode",
                        "住民票コードが空欄です。",
                        "住民票コードを入力してください。除票のほかは空欄にできません。"))
                : Findings.none();
    }

    @Requirement("001/1.1.5")
    private static Findings deletionOfTheState(ResidentVersion row, boolean deleted) {
        if (deleted && row.deletion() == null) {
            return Findings.of(Finding.error(
                    RecordsError.DELETION_MISSING, "deletion.reason", "除票に消除の事由と年月日がありません。", "消除の事由と年月日を入力してください。"));
        }
        return !deleted && row.deletion() != null
                ? Findings.of(Finding.error(
                        RecordsError.DELETION_UNEXPECTED,
                        "deletion.reason",
                        "住民の記録に消除の事由があります。",
                        "住民状態を直すか、消除の項目を空欄にしてください。"))
                : Findings.none();
    }

    /** 出生, 死亡 and 失踪 have the day of the family register, all other movements a day of the calendar (1.1.8). */
    @Requirement("001/1.1.8")
    private static Findings movementDateOnCalendar(MovementEntry movement) {
        return dateRule(movement.reason()).check("movement.date", movement.date());
    }

    @Requirement("001/1.1.8")
    private static Findings deletionDateOnCalendar(@Nullable Deletion deletion) {
        return deletion == null ? Findings.none() : dateRule(deletion.reason()).check("deletion.date", deletion.date());
    }

    private static DateRule dateRule(MovementReason reason) {
        return FAMILY_REGISTER_REASONS.contains(reason) ? DateRule.FAMILY_REGISTER : DateRule.CALENDAR_DAY;
    }

    private static Findings residentSinceBirth(ResidentVersion row) {
        return isEarlier(row.residentFrom(), row.birthDate())
                ? Findings.of(Finding.error(
                        RecordsError.RESIDENT_BEFORE_BIRTH,
                        row.foreign() == null ? "residentSince" : "foreign.since",
                        "住民となった年月日が生年月日より前です。",
                        "どちらの年月日が正しいかを確かめて直してください。"))
                : Findings.none();
    }

    /** Equal when the resident never moved inside the municipality (4.1.1.1). */
    @Requirement("001/4.1.1.1")
    private static Findings addressSinceResident(ResidentVersion row) {
        return row.kind() == ResidentKind.JAPANESE && isEarlier(row.addressSince(), row.residentSince())
                ? Findings.of(Finding.alert(
                        RecordsAlert.ADDRESS_BEFORE_RESIDENT,
                        "addressSince",
                        "住所を定めた年月日が住民となった年月日より前です。",
                        "どちらの年月日が正しいかを確かめてください。"))
                : Findings.none();
    }

    private static boolean isEarlier(@Nullable RecordedDate date, @Nullable RecordedDate other) {
        return date != null
                && other != null
                && !date.unknown()
                && !other.unknown()
                && date.value().isBefore(other.value());
    }
}
