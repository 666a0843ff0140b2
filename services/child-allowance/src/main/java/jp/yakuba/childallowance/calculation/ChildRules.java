package jp.yakuba.childallowance.calculation;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.time.RecordedDate;

/** What must hold of a child. */
final class ChildRules {

    private ChildRules() {}

    static Findings check(RecipientKind recipient, Child child) {
        var birth = birthDate(child.birthDate());
        if (birth.hasErrors()) {
            return birth;
        }
        var born = child.birthDate().value().toLocalDate();
        var stated = child.equivalentCustody().stream()
                .map(EquivalentCustody::period)
                .toList();
        return periods("custody", child.custody(), born)
                .and(periods("facilities", child.facilities(), born))
                .and(periods("equivalentCustody", stated, born))
                .and(inEach("equivalentCustody", stated.size(), i -> EntitlementRules.claim(
                                child.equivalentCustody().get(i).statement())
                        .at("statement")))
                .and(inEach(
                        "revisionClaims",
                        child.revisionClaims().size(),
                        i -> revision(recipient, child, child.revisionClaims().get(i), born)));
    }

    /** Ages cannot be counted from a day that is not known. */
    private static Findings birthDate(RecordedDate date) {
        if (date.unknown()) {
            return Findings.of(Finding.error(
                    ChildAllowanceError.BIRTH_DATE_UNKNOWN,
                    "birthDate",
                    "生年月日の一部が不詳なので、年齢を計算できません。",
                    "戸籍などで確かめた生年月日か、認定にあたって定めた生年月日を入力してください。"));
        }
        return when(
                !date.value().isCalendarDay(),
                () -> Finding.error(FoundationError.DATE_NOT_ON_CALENDAR, "birthDate", "暦にない日です。", "暦にある日を入力してください。"));
    }

    private static Findings periods(String list, List<Period> periods, LocalDate born) {
        return inEach(list, periods.size(), i -> {
            var period = periods.get(i);
            return when(
                            period.isReversed(),
                            () -> Finding.error(
                                    FoundationError.PERIOD_REVERSED, "to", "期間の終わりが始まりより前です。", "始まりの日と終わりの日を確かめてください。"))
                    .and(when(
                            period.from().isBefore(born),
                            () -> Finding.error(
                                    ChildAllowanceError.PERIOD_BEFORE_BIRTH,
                                    "from",
                                    "期間が児童の出生より前に始まっています。",
                                    "期間の始まりの日と生年月日を確かめてください。")))
                    .and(when(
                            IntStream.range(0, i).anyMatch(other -> period.overlaps(periods.get(other))),
                            () -> Finding.error(
                                    ChildAllowanceError.PERIODS_OVERLAP,
                                    "from",
                                    "期間が重なっています。",
                                    "重なる期間を一つにまとめるか、日を直してください。")));
        });
    }

    private static Findings revision(RecipientKind recipient, Child child, Claim claim, LocalDate born) {
        if (claim.date().isBefore(born)) {
            return Findings.of(Finding.error(
                    ChildAllowanceError.CLAIM_BEFORE_BIRTH, "date", "請求の日が児童の出生より前です。", "請求の日と生年月日を確かめてください。"));
        }
        return EntitlementRules.claim(claim)
                .and(when(
                        CustodyMonths.periods(recipient, child).stream()
                                .allMatch(period -> claim.date().isBefore(period.from())),
                        () -> Finding.error(
                                ChildAllowanceError.CLAIM_BEFORE_CUSTODY,
                                "date",
                                "請求の日が監護等の始まりより前です。",
                                "請求の日と監護等の期間を確かめてください。")));
    }
}
