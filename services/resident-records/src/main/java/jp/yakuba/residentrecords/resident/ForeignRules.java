package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.DateRule;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.resident.ForeignClassItems.Item;
import org.jspecify.annotations.Nullable;

/** The items that each 区分 of 法第30条の45 asks for (1.1.2, 1.1.6). */
final class ForeignRules {

    private static final int DAYS_OF_A_MONTH = 31;

    private ForeignRules() {}

    static Findings check(ForeignItems foreign, boolean deleted, LocalDate today) {
        return itemsOfTheClass(foreign, deleted)
                .and(deleted ? Findings.none() : ofToday(foreign, today))
                .and(datesOnCalendar(foreign))
                .at("foreign");
    }

    private static Findings ofToday(ForeignItems foreign, LocalDate today) {
        return cardNumberWellFormed(foreign)
                .and(staysLongEnough(foreign, today))
                .and(stayNotExpired(foreign, today));
    }

    @Requirement({"001/1.1.2", "001/1.1.6"})
    private static Findings itemsOfTheClass(ForeignItems foreign, boolean deleted) {
        return Findings.of(Stream.of(Item.values())
                .flatMap(item -> itemOfTheClass(foreign, item, deleted).stream())
                .toList());
    }

    private static Optional<Finding> itemOfTheClass(ForeignItems foreign, Item item, boolean deleted) {
        return switch (ForeignClassItems.rule(foreign, item, deleted)) {
            case MUST -> item.isGiven(foreign) ? Optional.empty() : missing(item);
            case MAY -> Optional.empty();
            case NEVER -> item.isGiven(foreign) ? Optional.of(unexpected(foreign, item)) : Optional.empty();
        };
    }

    /** What 1.1.6 does not let be blank is an error, everything else a thing to look at. */
    private static Optional<Finding> missing(Item item) {
        return switch (item) {
            case STATUS ->
                Optional.of(Finding.alert(
                        RecordsAlert.RESIDENCE_STATUS_MISSING,
                        item.field(),
                        "中長期在留者の在留資格が空欄です。",
                        "在留カードを見て在留資格を入力してください。"));
            case PERIOD -> Optional.empty();
            case EXPIRY ->
                Optional.of(Finding.alert(
                        RecordsAlert.RESIDENCE_EXPIRY_MISSING,
                        item.field(),
                        "在留期間の満了の日が空欄です。",
                        "在留カードを見て満了の日を入力してください。"));
            case CARD ->
                Optional.of(Finding.error(
                        RecordsError.CARD_NUMBER_MISSING,
                        item.field(),
                        "在留カード又は特別永住者証明書の番号が空欄です。",
                        "カード又は証明書を見て番号を入力してください。"));
            case PERMITTED_PERIOD ->
                Optional.of(Finding.error(
                        RecordsError.PERMITTED_PERIOD_MISSING,
                        item.field(),
                        "上陸期間又は仮滞在期間が空欄です。",
                        "許可書を見て期間を入力してください。"));
        };
    }

    private static Finding unexpected(ForeignItems foreign, Item item) {
        return isMidToLongTerm(foreign) && item != Item.PERMITTED_PERIOD
                ? Finding.alert(
                        RecordsAlert.STAY_WITHOUT_END,
                        item.field(),
                        "永住者に" + item.japanese() + "が入力されています。",
                        "永住者の在留期間は無期限です。カードの有効期間と取り違えていないか確かめ、空欄にしてください。")
                : Finding.error(
                        RecordsError.ITEM_NOT_OF_CLASS,
                        item.field(),
                        "この区分の外国人住民にない項目（" + item.japanese() + "）が入力されています。",
                        "この項目を空欄にするか、第30条45規定区分を直してください。");
    }

    /** Papers of before 2012 had other numbers; they stand in old records and are valid no more. */
    @Requirement("001/1.1.2")
    private static Findings cardNumberWellFormed(ForeignItems foreign) {
        var card = foreign.cardNumber();
        return card != null && !card.isOfCard()
                ? Findings.of(Finding.error(
                        RecordsError.CARD_NUMBER_FORM,
                        "cardNumber",
                        "在留カード等番号の形式が違います。",
                        "英大文字2字、数字8桁、英大文字2字の番号を、カードを見て入力し直してください。"))
                : Findings.none();
    }

    /** Who may stay no longer than some months is no 中長期在留者 (出入国管理及び難民認定法第19条の3第1号). */
    @Requirement("001/1.1.2")
    private static Findings staysLongEnough(ForeignItems foreign, LocalDate today) {
        var shortStay = Limit.SHORT_STAY.on(today);
        return isMidToLongTerm(foreign) && Item.PERIOD.isGiven(foreign) && !isLongerThan(shortStay, foreign)
                ? Findings.of(Finding.error(
                        RecordsError.STAY_TOO_SHORT,
                        "periodMonths",
                        "在留期間が" + shortStay + "か月以下の人は中長期在留者ではありません。",
                        "在留カードの在留期間と第30条45規定区分を確かめてください。" + shortStay + "か月以下の人は住民票に記載しません。"))
                : Findings.none();
    }

    private static boolean isLongerThan(int limit, ForeignItems foreign) {
        var months = number(foreign.periodYears()) * 12 + number(foreign.periodMonths());
        var days = number(foreign.periodDays());
        return months > limit || (months == limit && days > 0) || days > limit * DAYS_OF_A_MONTH;
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** A child born here is a foreign resident since birth (法第30条の45). */
    @Requirement("001/1.1.2")
    static Findings sinceBirth(@Nullable ForeignItems foreign, RecordedDate birth) {
        return foreign != null && !foreign.since().value().equals(birth.value())
                ? Findings.of(Finding.error(
                        RecordsError.FOREIGN_SINCE_NOT_BIRTH,
                        "foreign.since",
                        "出生した子の外国人住民となった年月日が出生の日と違います。",
                        "外国人住民となった年月日を出生の日にしてください。"))
                : Findings.none();
    }

    @Requirement("001/1.1.2")
    private static Findings stayNotExpired(ForeignItems foreign, LocalDate today) {
        var expiry = foreign.residenceExpiry();
        return expiry != null && expiry.isBefore(today)
                ? Findings.of(Finding.alert(
                        RecordsAlert.RESIDENCE_EXPIRED,
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
