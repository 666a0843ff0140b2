package jp.yakuba.residentrecords.place;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.AddressOutside;
import jp.yakuba.residentrecords.resident.ConfirmedDestination;
import jp.yakuba.residentrecords.resident.PlannedDestination;

/** The rules on addresses outside the municipality: where somebody comes from or goes to. Fields are those of the address. */
public final class ElsewhereRules {

    private ElsewhereRules() {}

    /** 転入前住所. Of former times, so what no list knows may be right. */
    public static Findings ofOrigin(AddressBeforeMovingIn origin, boolean returnsAfterDeletion, OwnTown own) {
        return originElsewhere(origin, returnsAfterDeletion, own)
                .and(asAlerts(namesOfTheCode(origin, own)))
                .and(known(origin, own))
                .and(originBlockGiven(origin, own))
                .and(abroadIsNotJapan(origin));
    }

    /** 転出先住所（予定）; the municipality is enough. */
    public static Findings ofPlan(PlannedDestination planned, OwnTown own) {
        return planElsewhere(planned, own)
                .and(namesOfTheCode(planned, own))
                .and(known(planned, own))
                .and(abroadIsNotJapan(planned));
    }

    /** 転出先住所（確定）, as the municipality there says. */
    public static Findings ofArrival(ConfirmedDestination confirmed, OwnTown own) {
        return arrivalElsewhere(confirmed, own)
                .and(namesOfTheCode(confirmed, own))
                .and(known(confirmed, own));
    }

    /** An address of a record that another system kept: worth a look at most. */
    public static Findings ofRecord(AddressLines address, OwnTown own) {
        var abroad = address instanceof AddressOutside outside ? abroadIsNotJapan(outside) : Findings.none();
        return asAlerts(namesOfTheCode(address, own).and(known(address, own)).and(abroad));
    }

    /** Inside the municipality it is a 転居; only one who was deleted by the office comes back from here. */
    @Requirement("001/4.1.0.1")
    private static Findings originElsewhere(AddressBeforeMovingIn origin, boolean returnsAfterDeletion, OwnTown own) {
        return Found.when(
                        own.holds(origin) && !returnsAfterDeletion,
                        () -> Finding.error(
                                RecordsError.ADDRESS_BEFORE_IN_MUNICIPALITY,
                                "city",
                                "転入前住所がこの市区町村の中にあります。",
                                "この市区町村の中での異動は転居です。職権消除された人が戻るときは、再転入としてその人の除票を選んでください。"))
                .and(Found.when(
                        own.holds(origin) && returnsAfterDeletion,
                        () -> Finding.alert(
                                RecordsAlert.ADDRESS_BEFORE_WHERE_DELETED,
                                "city",
                                "転入前住所がこの市区町村の中にあります（職権消除された人の再転入）。",
                                "職権消除の後に、ほかの市区町村に住所がなかったことを確かめてください。")));
    }

    /** Inside the municipality it is a 転居. */
    @Requirement("001/4.1.0.1")
    private static Findings planElsewhere(PlannedDestination planned, OwnTown own) {
        return Found.when(
                own.holds(planned),
                () -> Finding.error(
                        RecordsError.MOVE_OUT_DESTINATION_IN_MUNICIPALITY,
                        planned.municipality() == null ? "city" : "municipality",
                        "転出先がこの市区町村の中にあります。",
                        "この市区町村の中での異動は転居として処理してください。"));
    }

    @Requirement("001/4.1.3.1.1")
    private static Findings arrivalElsewhere(ConfirmedDestination confirmed, OwnTown own) {
        return Found.when(
                own.holds(confirmed),
                () -> Finding.error(
                        RecordsError.NOTICE_DESTINATION_IN_MUNICIPALITY,
                        "city",
                        "転入通知の転出先がこの市区町村の中にあります。",
                        "通知の転入先の市区町村を確かめて入力し直してください。"));
    }

    /** A code and the names of another place are no address. */
    @Requirement("001/1.3.3")
    private static Findings namesOfTheCode(AddressLines address, OwnTown own) {
        var code = address.municipality();
        return Found.when(
                code != null
                        && Municipalities.has(code)
                        && !own.holds(address)
                        && !Municipalities.agree(code, address.prefecture(), address.city()),
                () -> codeOfAnotherPlace("municipality"));
    }

    static Finding codeOfAnotherPlace(String field) {
        return Finding.error(
                RecordsError.MUNICIPALITY_CODE_OF_ANOTHER_PLACE,
                field,
                "市区町村コードと、都道府県・市区町村の名前が合いません。",
                "どちらが正しいかを確かめて、もう一方を直してください。");
    }

    /** A municipality that is no more, or one that never was: the list is of today. */
    @Requirement("001/1.3.3")
    private static Findings known(AddressLines address, OwnTown own) {
        var code = address.municipality();
        var abroad = address instanceof AddressOutside outside && outside.isAbroad();
        var known = code == null ? Elsewhere.isAnotherMunicipality(address) : Municipalities.has(code);
        var blank = code == null && address.city() == null && address.town() == null;
        return Found.when(
                !abroad && !blank && !known && !Elsewhere.isUnknown(address) && !own.holds(address),
                () -> unknownMunicipality("city"));
    }

    static Finding unknownMunicipality(String field) {
        return Finding.alert(
                RecordsAlert.MUNICIPALITY_UNKNOWN,
                field,
                "この都道府県・市区町村は今の一覧にありません。",
                "名前の綴りを確かめてください（町村は郡から、指定都市は区まで）。合併などでなくなった市区町村であれば続けられます。");
    }

    @Requirement("001/4.1.0.1")
    private static Findings originBlockGiven(AddressBeforeMovingIn origin, OwnTown own) {
        return Found.when(
                origin.isInJapan()
                        && !origin.isAbroad()
                        && origin.block() == null
                        && !Elsewhere.isUnknown(origin)
                        && !own.holds(origin),
                () -> Finding.alert(
                        RecordsAlert.ADDRESS_BEFORE_BLOCK_MISSING,
                        "block",
                        "転入前住所の番地・号が空欄です。",
                        "転出証明書等の番地・号を入力してください。わからないときは理由を入力して続けられます。"));
    }

    @Requirement("001/4.1.3.0.2")
    private static Findings abroadIsNotJapan(AddressOutside address) {
        return Found.when(
                Elsewhere.isJapan(address),
                () -> Finding.error(
                        RecordsError.COUNTRY_IS_JAPAN,
                        "countryName",
                        "国外の住所の国名が日本です。",
                        "国名を直すか、国内の住所として都道府県・市区町村から入力してください。"));
    }

    static Findings asAlerts(Findings findings) {
        return Findings.of(findings.list().stream()
                .map(found -> new Finding(found.code(), Severity.ALERT, found.field(), found.message(), found.remedy()))
                .toList());
    }
}
