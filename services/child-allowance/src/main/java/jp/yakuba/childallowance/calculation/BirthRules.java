package jp.yakuba.childallowance.calculation;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/** What must hold of a child whose birth date is known: nothing is before its birth, and no claim before what it is for. */
final class BirthRules {

    private BirthRules() {}

    static Findings check(RecipientKind recipient, Child child) {
        var born = child.birthDate().value().toLocalDate();
        var known = KnownChild.of(recipient, child);
        var stated = child.equivalentCustody();
        var claims = child.revisionClaims();
        return sinceBirth("custody", child.custody(), born)
                .and(sinceBirth("facilities", child.facilities(), born))
                .and(sinceBirth(
                        "equivalentCustody",
                        stated.stream().map(EquivalentCustody::period).toList(),
                        born))
                .and(inEach("equivalentCustody", stated.size(), i -> statement(known, stated.get(i))))
                .and(inEach("revisionClaims", claims.size(), i -> revision(known, claims.get(i), born)));
    }

    private static Findings sinceBirth(String list, List<Period> periods, LocalDate born) {
        return inEach(
                list,
                periods.size(),
                i -> when(
                        periods.get(i).from().isBefore(born),
                        () -> Finding.error(
                                ChildAllowanceError.PERIOD_BEFORE_BIRTH,
                                "from",
                                "期間が児童の出生より前に始まっています。",
                                "期間の始まりの日と生年月日を確かめてください。")));
    }

    /** What begins later than the school year of 18 ends is claimed for when it has begun (児童手当法第9条第1項). */
    private static Findings statement(KnownChild child, EquivalentCustody custody) {
        var statement = custody.statement();
        return beforeCustody(
                !custody.goesOn(child.ages()) && statement.date().isBefore(custody.from()), "statement.date");
    }

    private static Findings revision(KnownChild child, Claim claim, LocalDate born) {
        if (claim.date().isBefore(born)) {
            return Findings.of(Finding.error(
                    ChildAllowanceError.CLAIM_BEFORE_BIRTH, "date", "請求の日が児童の出生より前です。", "請求の日と生年月日を確かめてください。"));
        }
        if (child.custody().isEmpty()) {
            return Findings.of(Finding.error(
                    ChildAllowanceError.CLAIM_WITHOUT_CUSTODY,
                    "date",
                    "監護等の期間がない児童についての請求です。",
                    "監護等の期間を入力するか、請求を消してください。"));
        }
        return beforeCustody(
                child.custody().stream().allMatch(period -> claim.date().isBefore(period.from())), "date");
    }

    private static Findings beforeCustody(boolean is, String field) {
        return when(
                is,
                () -> Finding.error(
                        ChildAllowanceError.CLAIM_BEFORE_CUSTODY,
                        field,
                        "請求の日が監護等の始まりより前です。",
                        "請求の日と監護等の期間を確かめてください。"));
    }
}
