package jp.yakuba.childallowance.calculation;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

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
        var stated = child.equivalentCustody();
        var found = birth.and(periods("custody", child.custody()))
                .and(periods("facilities", child.facilities()))
                .and(periods(
                        "equivalentCustody",
                        stated.stream().map(EquivalentCustody::period).toList()))
                .and(inEach("equivalentCustody", stated.size(), i -> ClaimRules.check(
                                stated.get(i).statement())
                        .at("statement")))
                .and(inEach(
                        "revisionClaims",
                        child.revisionClaims().size(),
                        i -> ClaimRules.check(child.revisionClaims().get(i))));
        return birth.hasErrors() ? found : found.and(BirthRules.check(recipient, child));
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

    private static Findings periods(String list, List<Period> periods) {
        return inEach(list, periods.size(), i -> {
            var period = periods.get(i);
            return when(
                            period.isReversed(),
                            () -> Finding.error(
                                    FoundationError.PERIOD_REVERSED, "to", "期間の終わりが始まりより前です。", "始まりの日と終わりの日を確かめてください。"))
                    .and(when(
                            IntStream.range(0, i).anyMatch(other -> period.overlaps(periods.get(other))),
                            () -> Finding.error(
                                    ChildAllowanceError.PERIODS_OVERLAP,
                                    "from",
                                    "期間が重なっています。",
                                    "重なる期間を一つにまとめるか、日を直してください。")));
        });
    }
}
