package jp.yakuba.residentrecords.movement.movein;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.resident.NotificationBasis;

/** The rules on where those who move in come from. */
final class OriginRules {

    private static final String FIELD = "addressBeforeMovingIn";

    private OriginRules() {}

    static Findings check(MoveIn moveIn) {
        return switch (moveIn) {
            case MoveInDomestic domestic ->
                domesticOriginGiven(domestic)
                        .and(domesticOriginInJapan(domestic))
                        .and(unreportedOriginGiven(domestic))
                        .and(lastRegisteredAddressGiven(domestic))
                        .and(certificatePresented(domestic));
            case MoveInAbroad abroad -> foreignOriginGiven(abroad).and(foreignOriginAbroad(abroad));
        };
    }

    /** 転入前住所 may be blank (1.1.6), but one who comes from elsewhere in Japan has one; else it is 「不明」 (4.2.1.1). */
    @Requirement({"001/1.1.6", "001/4.2.1.1"})
    private static Findings domesticOriginGiven(MoveInDomestic moveIn) {
        return Found.when(
                moveIn.addressBeforeMovingIn() == null && !moveIn.unreported(),
                () -> Finding.alert(
                        RecordsAlert.ADDRESS_BEFORE_MISSING,
                        FIELD,
                        "転入前住所が空欄です。",
                        "転出証明書等の住所を入力してください。確定できないときは町字に「不明」と入力します。"));
    }

    @Requirement("001/4.1.0.1")
    private static Findings domesticOriginInJapan(MoveInDomestic moveIn) {
        var origin = moveIn.addressBeforeMovingIn();
        return Found.when(
                origin != null && origin.isAbroad(),
                () -> Finding.error(
                        RecordsError.ADDRESS_BEFORE_ABROAD,
                        FIELD,
                        "国内転入の転入前住所が国外です。",
                        "異動事由を国外転入等にするか、転入前住所を直してください。"));
    }

    @Requirement("001/4.1.1.4")
    private static Findings unreportedOriginGiven(MoveInDomestic moveIn) {
        return Found.when(
                moveIn.unreported() && moveIn.addressBeforeMovingIn() == null,
                () -> Finding.error(
                        RecordsError.UNREPORTED_ADDRESS_MISSING, FIELD, "未届転入の転入前住所が空欄です。", "未届の住所のうち直近のものを入力してください。"));
    }

    @Requirement("001/4.1.1.4")
    private static Findings lastRegisteredAddressGiven(MoveInDomestic moveIn) {
        return Found.when(
                moveIn.unreported() && moveIn.lastRegisteredAddress() == null,
                () -> Finding.alert(
                        RecordsAlert.LAST_REGISTERED_ADDRESS_MISSING,
                        "lastRegisteredAddress",
                        "未届転入の最終登録住所地が空欄です。",
                        "最後に住民票があった住所を入力してください。"));
    }

    /** 住民基本台帳法施行令第23条; by the network nothing is handed in (4.1.1.3). */
    @Requirement("001/4.1.1.3")
    private static Findings certificatePresented(MoveInDomestic moveIn) {
        return Found.when(
                moveIn.header().basis() == NotificationBasis.NOTIFICATION
                        && !moveIn.specialCase()
                        && !moveIn.certificatePresented(),
                () -> Finding.alert(
                        RecordsAlert.MOVE_OUT_CERTIFICATE_MISSING,
                        "certificatePresented",
                        "転出証明書の添付がありません。",
                        "転出証明書又はこれに準ずる証明書を受け取ってください。特例転入のときはその旨を選んでください。"));
    }

    /** Foreigners of 法第30条の46 and 第30条の47 may have none (4.5.1, 4.5.2). */
    @Requirement({"001/4.5.1", "001/4.5.2"})
    private static Findings foreignOriginGiven(MoveInAbroad moveIn) {
        return Found.when(
                moveIn.addressBeforeMovingIn() == null
                        && moveIn.newcomers().stream().anyMatch(newcomer -> newcomer.kind() == ResidentKind.JAPANESE),
                () -> Finding.alert(
                        RecordsAlert.ADDRESS_BEFORE_MISSING, FIELD, "転入前住所が空欄です。", "国外の住所（少なくとも国名）を入力してください。"));
    }

    @Requirement("001/4.1.0.1")
    private static Findings foreignOriginAbroad(MoveInAbroad moveIn) {
        var origin = moveIn.addressBeforeMovingIn();
        return Found.when(
                origin != null && origin.isInJapan() && !origin.isAbroad(),
                () -> Finding.alert(
                        RecordsAlert.ADDRESS_BEFORE_NOT_ABROAD,
                        FIELD,
                        "国外転入等の転入前住所が国内です。",
                        "異動事由を国内転入にするか、転入前住所を確かめてください。"));
    }
}
