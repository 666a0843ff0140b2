package jp.yakuba.foundation.time;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;

/** Which dates an item may hold (1.1.8). */
@Requirement("001/1.1.8")
public enum DateRule {
    /** Days of the calendar only: every item not named below. */
    CALENDAR_DAY(false, false),
    /**
     * As the family register has it, also a day no calendar has and an unknown day: 生年月日, 住民となった年月日,
     * 住所を定めた年月日, 外国人住民となった年月日, and the movement date of 出生, 死亡 and 失踪.
     */
    FAMILY_REGISTER(true, true),
    /** A day of the calendar or unknown: 旧外登法による登録年月日. */
    CALENDAR_OR_UNKNOWN(false, true);

    private final boolean anyDay;
    private final boolean unknown;

    DateRule(boolean anyDay, boolean unknown) {
        this.anyDay = anyDay;
        this.unknown = unknown;
    }

    /** What the item may not hold. */
    public Findings check(String field, RecordedDate date) {
        if (date.unknown()) {
            return unknown ? Findings.none() : Findings.of(unknownNotAllowed(field));
        }
        return anyDay || date.value().isCalendarDay() ? Findings.none() : Findings.of(notOnCalendar(field));
    }

    private static Finding unknownNotAllowed(String field) {
        return Finding.error(FoundationError.UNKNOWN_DATE_NOT_ALLOWED, field, "この項目は不詳日にできません。", "年月日を入力してください。");
    }

    private static Finding notOnCalendar(String field) {
        return Finding.error(FoundationError.DATE_NOT_ON_CALENDAR, field, "暦にない日です。", "暦にある日を入力してください。");
    }
}
