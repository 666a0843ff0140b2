package jp.yakuba.residentrecords.resident;

import java.util.List;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.platform.screens.Sheet;

/**
 * A record as the paper original (住民票の原票) has it: who, where, where registered, and what has happened. Parts of an
 * address are one line. Every other item that is not blank is folded away: codes, numbers, how it was entered.
 */
@Requirement("001/2.2.1")
final class RecordSheet {

    private static final int MOVEMENTS = 8;

    private final SheetItems laid;

    private RecordSheet(List<ItemText> texts) {
        laid = new SheetItems(texts);
    }

    /**
     * The sheet.
     *
     * @param texts the items of the newest version, masked where the viewer may not see them
     * @param versions all versions, oldest first
     */
    static Sheet of(List<ItemText> texts, List<ResidentVersion> versions) {
        return new RecordSheet(texts).sheet(versions);
    }

    private Sheet sheet(List<ResidentVersion> versions) {
        var blocks = List.of(
                new Sheet.Block("氏名", who()),
                new Sheet.Block("住所", where()),
                new Sheet.Block("本籍", registered(versions.getLast().kind())),
                new Sheet.Block("国籍・在留", stay()),
                new Sheet.Block("転出・消除", left()),
                new Sheet.Block("異動", moved(versions)),
                new Sheet.Block("資格", entitled()),
                new Sheet.Block("その他", rest()));
        return new Sheet(blocks, laid.left());
    }

    private List<Sheet.Item> who() {
        return laid.always("names.full", "氏名")
                .always("names.reading", "フリガナ")
                .items(
                        "names.formerSurname",
                        "names.formerSurnameReading",
                        "names.commonName",
                        "names.commonNameReading")
                .always("birthDate.value", "生年月日")
                .always("sex", "性別")
                .always("relationship.first", "続柄")
                .always("householdHeadName", "世帯主")
                .taken();
    }

    private List<Sheet.Item> where() {
        return laid.address("住所", "address")
                .items("addressSince.value", "residentSince.value", "foreign.since.value", "enteredNotificationDate")
                .address("転居前の住所", "previousAddress")
                .address("転入前の住所", "addressBeforeMovingIn")
                .items("addressBeforeMovingIn.headName", "unreportedMoveIn", "lastRegisteredAddress")
                .taken();
    }

    private List<Sheet.Item> registered(ResidentKind kind) {
        if (kind == ResidentKind.JAPANESE) {
            laid.always("familyRegister.domicile", "本籍").always("familyRegister.head", "筆頭者");
        }
        return laid.taken();
    }

    private List<Sheet.Item> stay() {
        return laid.items("foreign.nationalityName", "foreign.residentClass", "foreign.residenceStatus")
                .items("foreign.periodYears", "foreign.periodMonths", "foreign.periodDays")
                .items("foreign.residenceExpiry", "foreign.cardNumber", "foreign.residenceNotified")
                .items("foreign.landingPermit", "foreign.permittedPeriod", "foreign.formerRegistration.value")
                .items("foreign.commonNameEnteredOn", "foreign.commonNameEnteredCity")
                .items("foreign.commonNameDeletedOn", "foreign.commonNameDeletedCity")
                .taken();
    }

    private List<Sheet.Item> left() {
        return laid.items("deletion.reason", "deletion.date.value", "deletion.notificationDate")
                .items("moveOut.notificationDate", "moveOut.plannedDate", "moveOut.specialCase")
                .address("転出先（予定）", "moveOut.planned")
                .items("moveOut.noticeDate", "moveOut.confirmedDate")
                .address("転出先（確定）", "moveOut.confirmed")
                .taken();
    }

    private List<Sheet.Item> moved(List<ResidentVersion> versions) {
        laid.items("movement.reason", "movement.date.value", "movement.notificationDate", "movement.processingDate");
        if (versions.size() > 1) {
            laid.line("異動の履歴", history(versions));
        }
        return laid.items("movement.note").taken();
    }

    private static String history(List<ResidentVersion> versions) {
        var shown = versions.subList(Math.max(0, versions.size() - MOVEMENTS), versions.size());
        return (shown.size() < versions.size() ? "… → " : "")
                + shown.stream()
                        .map(version ->
                                Texts.name("movement-reason", version.movement().reason()) + "（"
                                        + version.movement().date().display(DateStyle.WAREKI) + "）")
                        .collect(Collectors.joining(" → "));
    }

    private List<Sheet.Item> entitled() {
        return laid.items("affiliations.electoralRoll")
                .insured("国民健康保険", "nationalHealthInsurance")
                .insured("後期高齢者医療", "latterStageElderlyCare")
                .insured("介護保険", "longTermCare")
                .insured("国民年金", "nationalPension")
                .items("affiliations.basicPensionNumber", "affiliations.pensionClass")
                .items("affiliations.pensionClassChanged", "affiliations.childAllowanceFrom")
                .items("affiliations.childAllowanceUntil", "adultWard")
                .taken();
    }

    private List<Sheet.Item> rest() {
        return laid.items("residentRecordCode", "recompiledOn", "remarks").taken();
    }
}
