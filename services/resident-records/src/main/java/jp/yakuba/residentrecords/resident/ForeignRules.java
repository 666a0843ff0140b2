package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.DateRule;

/** The items that each 区分 of 法第30条の45 asks for (1.1.2, 1.1.6). */
final class ForeignRules {

    private ForeignRules() {}

    static Findings check(ForeignItems foreign, boolean deleted, LocalDate today) {
        return cardNumberGiven(foreign, deleted)
                .and(permittedPeriodGiven(foreign))
                .and(residenceStatusGiven(foreign))
                .and(residenceExpiryGiven(foreign))
                .and(deleted ? Findings.none() : stayNotExpired(foreign, today))
                .and(datesOnCalendar(foreign))
                .at("foreign");
    }

    /** The certificate of a special permanent resident is asked for even of a 除票 (1.1.6). */
    @Requirement("001/1.1.6")
    private static Findings cardNumberGiven(ForeignItems foreign, boolean deleted) {
        var asked =
                switch (foreign.residentClass()) {
                    case MID_TO_LONG_TERM -> !deleted;
                    case SPECIAL_PERMANENT -> true;
                    case TEMPORARY_REFUGE,
                            PROVISIONAL_STAY,
                            TRANSITIONAL_BY_BIRTH,
                            TRANSITIONAL_BY_LOSS_OF_NATIONALITY -> false;
                };
        return asked && foreign.cardNumber() == null
                ? Findings.of(Finding.error(
                        "card-number-missing", "cardNumber", "在留カード又は特別永住者証明書の番号が空欄です。", "カード又は証明書を見て番号を入力してください。"))
                : Findings.none();
    }

    @Requirement("001/1.1.6")
    private static Findings permittedPeriodGiven(ForeignItems foreign) {
        var asked =
                switch (foreign.residentClass()) {
                    case TEMPORARY_REFUGE, PROVISIONAL_STAY -> true;
                    case MID_TO_LONG_TERM,
                            SPECIAL_PERMANENT,
                            TRANSITIONAL_BY_BIRTH,
                            TRANSITIONAL_BY_LOSS_OF_NATIONALITY -> false;
                };
        return asked && foreign.permittedPeriod() == null
                ? Findings.of(Finding.error(
                        "permitted-period-missing", "permittedPeriod", "上陸期間又は仮滞在期間が空欄です。", "許可書を見て期間を入力してください。"))
                : Findings.none();
    }

    @Requirement("001/1.1.2")
    private static Findings residenceStatusGiven(ForeignItems foreign) {
        return isMidToLongTerm(foreign) && foreign.residenceStatus() == null
                ? Findings.of(Finding.alert(
                        "residence-status-missing", "residenceStatus", "中長期在留者の在留資格が空欄です。", "在留カードを見て在留資格を入力してください。"))
                : Findings.none();
    }

    /** 永住者 alone stays without end. */
    @Requirement("001/1.1.2")
    private static Findings residenceExpiryGiven(ForeignItems foreign) {
        return isMidToLongTerm(foreign)
                        && foreign.residenceExpiry() == null
                        && !ResidenceStatus.PERMANENT_RESIDENT.equals(foreign.residenceStatus())
                ? Findings.of(Finding.alert(
                        "residence-expiry-missing", "residenceExpiry", "在留期間の満了の日が空欄です。", "在留カードを見て満了の日を入力してください。"))
                : Findings.none();
    }

    @Requirement("001/1.1.2")
    private static Findings stayNotExpired(ForeignItems foreign, LocalDate today) {
        var expiry = foreign.residenceExpiry();
        return expiry != null && expiry.isBefore(today)
                ? Findings.of(Finding.alert(
                        "residence-expired",
                        "residenceExpiry",
                        "在留期間の満了の日を過ぎています。",
                        "在留カードが更新されていないか、更新の申請中でないかを確認してください。"))
                : Findings.none();
    }

    /** Since when someone is a foreign resident may be any day; the old registration may only be unknown (1.1.8). */
    @Requirement("001/1.1.8")
    private static Findings datesOnCalendar(ForeignItems foreign) {
        var registration = foreign.formerRegistration();
        return registration == null
                ? Findings.none()
                : DateRule.CALENDAR_OR_UNKNOWN.check("formerRegistration", registration);
    }

    private static boolean isMidToLongTerm(ForeignItems foreign) {
        return foreign.residentClass() == ForeignResidentClass.MID_TO_LONG_TERM;
    }
}
