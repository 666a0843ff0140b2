package jp.yakuba.residentrecords.movement.movein;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.procedure.NumberRules;
import jp.yakuba.residentrecords.movement.procedure.Register;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.HeldNumber;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * The numbers that one who moves in brings along. They are the person's for good: a match is that person (4.1.1.2), the
 * last 住民票コード goes on wherever the person moves (法第30条の3第2項), and only the procedures of 法第30条の4 and 番号法第7条第2項
 * change a number.
 */
record NewcomerNumbers(Newcomer newcomer, MoveIn moveIn, Register register) {

    private static final String CODE = "residentRecordCode";
    private static final String INDIVIDUAL_NUMBER = "individualNumber";

    Findings check() {
        var others = numbersAreTheirs();
        return others.hasErrors() ? others : codeGoesOn().and(codeKept()).and(individualNumberKept());
    }

    /** The three numbers each belong to one person; a match is that person. */
    @Requirement("001/4.1.1.2")
    private Findings numbersAreTheirs() {
        var code = newcomer.residentRecordCode();
        var foreign = newcomer.foreign();
        var card = foreign == null ? null : foreign.cardNumber();
        var number = newcomer.individualNumber();
        return matches(CODE, code == null ? List.of() : register.holders(HeldNumber.of(code)))
                .and(matches("foreign.cardNumber", card == null ? List.of() : register.holders(HeldNumber.of(card))))
                .and(matches(INDIVIDUAL_NUMBER, number == null ? List.of() : register.holders(number)));
    }

    private Findings matches(String field, List<ResidentRecord> holders) {
        return Findings.of(holders.stream()
                .filter(holder -> !isTheirs(holder))
                .map(holder -> match(field, holder))
                .toList());
    }

    private boolean isTheirs(ResidentRecord holder) {
        return holder instanceof DeletedRecord && Objects.equals(newcomer.formerNumber(), holder.addresseeNumber());
    }

    private Finding match(String field, ResidentRecord holder) {
        return switch (holder) {
            case CurrentRecord _ ->
                Finding.error(
                        RecordsError.ALREADY_RESIDENT,
                        field,
                        "この番号の人は現に住民です。",
                        whose(field, holder) + "番号を確かめるか、その人の異動として処理してください。");
            case DeletedRecord _
            when newcomer.formerNumber() == null ->
                Finding.error(
                        RecordsError.RE_ENTRY_ENTERED_AS_NEW,
                        field,
                        "同じ番号の除票があります。新規の入力はできません。",
                        whose(field, holder) + "その除票を再転入者として選んでください。");
            case DeletedRecord _ ->
                Finding.error(
                        RecordsError.RE_ENTRY_OF_ANOTHER_PERSON,
                        field,
                        "この番号は選ばれた除票と別の人のものです。",
                        whose(field, holder) + "番号を確かめるか、その番号の除票を再転入者として選んでください。");
        };
    }

    private String whose(String field, ResidentRecord holder) {
        return field.equals(INDIVIDUAL_NUMBER) && !register.mayTellByIndividualNumber()
                ? "だれの番号かは、個人番号を表示する権限のある職員に確かめてください。"
                : NumberRules.whose(holder, register);
    }

    /** A new code is for those who never had one; who gets one is asked, and the answer is kept with the movement. */
    @Requirement("001/4.3.1")
    private Findings codeGoesOn() {
        var former = former();
        var goesOn = newcomer.formerNumber() != null
                && (former.isEmpty() || former.get().residentRecordCode() != null);
        if (newcomer.residentRecordCode() != null || goesOn) {
            return Findings.none();
        }
        return Findings.of(
                switch (moveIn) {
                    case MoveInDomestic _ ->
                        Finding.alert(
                                RecordsAlert.RECORD_CODE_NOT_GIVEN,
                                CODE,
                                "国内から転入する人の住民票コードが空欄です。",
                                "転出証明書の住民票コードを入力してください（法第30条の3）。初めて住民票に記載される人にだけ、理由を入力して新しいコードを付けます。");
                    case MoveInAbroad _
                    when newcomer.kind() == ResidentKind.JAPANESE ->
                        Finding.alert(
                                RecordsAlert.RECORD_CODE_AFTER_ABROAD,
                                CODE,
                                "国外から転入する人の住民票コードが空欄です。",
                                "国内に住民票のあった人は、最後の住民票コードを入力してください（法第30条の3）。初めて住民票に記載される人にだけ、理由を入力して新しいコードを付けます。");
                    case MoveInAbroad _ ->
                        Finding.info(
                                RecordsInfo.RECORD_CODE_NEW,
                                CODE,
                                "新しい住民票コードを付けます。",
                                "以前に国内に住民票のあった人のときは、そのときの住民票コードを入力してください。");
                });
    }

    /** Only the paper of another municipality can say that the code was changed there. */
    @Requirement("001/4.1.1.2")
    private Findings codeKept() {
        var code = newcomer.residentRecordCode();
        var differs = code != null
                && former().map(ResidentVersion::residentRecordCode)
                        .filter(last -> !last.equals(code))
                        .isPresent();
        return Found.when(
                differs,
                () -> hasPaper()
                        ? Finding.alert(
                                RecordsAlert.RECORD_CODE_CHANGED_ELSEWHERE,
                                CODE,
                                "除票の住民票コードと違います。",
                                "転出証明書の住民票コードを確かめてください。他の市区町村で変更されたときは、その旨を理由に入力して続けます。除票のコードは履歴に残ります。")
                        : Finding.error(
                                RecordsError.RECORD_CODE_NOT_OF_FORMER,
                                CODE,
                                "除票の住民票コードと違います。",
                                "住民票コードは転入では変わりません（法第30条の3）。空欄にすると除票のコードを引き継ぎます。変わったことを示す転出証明書があるときは、その旨を選んでください。"));
    }

    @Requirement("001/4.1.1.2")
    private Findings individualNumberKept() {
        var number = newcomer.individualNumber();
        var differs = number != null
                && former().filter(last -> register.hasOtherIndividualNumber(last.addresseeNumber(), number))
                        .isPresent();
        return Found.when(
                differs,
                () -> hasPaper()
                        ? Finding.alert(
                                RecordsAlert.INDIVIDUAL_NUMBER_CHANGED_ELSEWHERE,
                                INDIVIDUAL_NUMBER,
                                "除票の個人番号と違います。",
                                "転出証明書の個人番号を確かめてください。他の市区町村で変更されたときは、その旨を理由に入力して続けます。除票の番号は履歴に残ります。")
                        : Finding.error(
                                RecordsError.INDIVIDUAL_NUMBER_NOT_OF_FORMER,
                                INDIVIDUAL_NUMBER,
                                "除票の個人番号と違います。",
                                "個人番号は転入では変わりません（番号法第7条）。空欄にすると今の番号のままです。変わったことを示す転出証明書があるときは、その旨を選んでください。"));
    }

    private boolean hasPaper() {
        return moveIn instanceof MoveInDomestic domestic && (domestic.certificatePresented() || domestic.specialCase());
    }

    private Optional<ResidentVersion> former() {
        return Optional.ofNullable(newcomer.formerNumber())
                .flatMap(register::record)
                .filter(DeletedRecord.class::isInstance)
                .map(ResidentRecord::row);
    }
}
