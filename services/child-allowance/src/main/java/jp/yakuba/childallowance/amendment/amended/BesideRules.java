package jp.yakuba.childallowance.amendment.amended;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.calculation.AllowanceFacts;
import jp.yakuba.childallowance.calculation.Child;
import jp.yakuba.childallowance.calculation.EquivalentCustody;
import jp.yakuba.childallowance.calculation.FactRules;
import jp.yakuba.childallowance.calculation.Period;
import jp.yakuba.childallowance.calculation.RecipientKind;
import jp.yakuba.childallowance.entitlement.Certified;
import jp.yakuba.childallowance.entitlement.MonthSpan;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import org.jspecify.annotations.Nullable;

/** What must hold of an amendment beside all that was decided for its recipient. */
public final class BesideRules {

    private BesideRules() {}

    public static Findings check(Amendment amendment, History history) {
        if (amendment.kind() == AmendmentKind.RESCISSION) {
            return holds(amendment, history);
        }
        if (amendment.kind() == AmendmentKind.ANNULMENT) {
            return certificationHolds(amendment, history);
        }
        var about = history.about(amendment);
        if (about == null) {
            return Findings.of(Finding.error(
                    ChildAllowanceError.AMENDMENT_WITHOUT_CERTIFICATION,
                    amendment.kind().hasReason() ? "event" : "date",
                    "この日までに請求された認定が、この受給者にありません。",
                    "受給者の宛名番号と日を確かめてください。認定されていない人は、認定請求として処理します。"));
        }
        return switch (amendment.kind()) {
            case EXTINCTION -> notEnded(amendment, history, about);
            case DECREASE -> notEnded(amendment, history, about).and(inCare(amendment, history.facts(about)));
            case INCREASE -> joining(amendment, history, about);
            case RESCISSION, ANNULMENT -> Findings.none();
        };
    }

    private static Findings holds(Amendment amendment, History history) {
        return when(
                history.rescinded(amendment).isEmpty(),
                () -> Finding.error(
                        ChildAllowanceError.RESCISSION_OF_NOTHING,
                        "rescinds",
                        "取り消す額改定・消滅が、この受給者にありません。",
                        "決裁された額改定・消滅で、まだ取り消されていないものを選んでください。"));
    }

    /** It is taken back once, and what was decided of it since falls with it. */
    private static Findings certificationHolds(Amendment amendment, History history) {
        var about = history.about(amendment);
        if (about == null) {
            return Findings.of(Finding.error(
                    ChildAllowanceError.ANNULMENT_OF_NOTHING,
                    "annuls",
                    "取り消す認定が、この受給者にありません。",
                    "この受給者の認定で、まだ取り消されていないものを選んでください。"));
        }
        var resting = history.restingOn(about).size();
        return when(
                resting > 0,
                () -> Finding.alert(
                        ChildAllowanceAlert.AMENDMENTS_FALL,
                        "annuls",
                        "この認定の後に決裁された額改定・消滅" + resting + "件も、認定とともに効力を失います。",
                        "受給の状況で額改定・消滅を確かめ、確かめたことを理由に入力してください。"));
    }

    /** What happens after the end changes nothing. */
    private static Findings notEnded(Amendment amendment, History history, Certified about) {
        var months = history.months(about).months();
        return when(
                months == null || YearMonth.from(amendment.day()).isAfter(months.last()),
                () -> ended(months, amendment.kind().hasReason() ? "event" : "date"));
    }

    private static Finding ended(@Nullable MonthSpan months, String field) {
        return Finding.error(
                ChildAllowanceError.ENTITLEMENT_ENDED,
                field,
                months == null ? "この認定からは、支給する月がありません。" : "この受給者の資格は、" + months.last() + "分で終わっています。",
                "資格が終わった後のことは、新しい認定請求として処理してください。");
    }

    private static Findings inCare(Amendment amendment, AllowanceFacts facts) {
        return inEach("children", amendment.children().size(), i -> {
            var number = amendment.children().get(i).addressee().value();
            return when(
                    facts.children().stream()
                            .noneMatch(child -> child.name().equals(number)
                                    && spans(facts.recipient(), child)
                                            .anyMatch(period -> has(period, amendment.day(), amendment.day()))),
                    () -> Finding.error(
                            ChildAllowanceError.CHILD_NOT_IN_CARE,
                            "addressee",
                            "この受給者は、この日にこの児童を監護等していません。",
                            "児童の宛名番号と、事由の生じた日を確かめてください。"));
        });
    }

    private static Findings joining(Amendment amendment, History history, Certified about) {
        var facts = history.facts(about);
        var children = amendment.children().stream()
                .map(child -> child.joining(facts.recipient(), amendment.claim()))
                .toList();
        return FactRules.check(alone(facts, children, amendment.date()))
                .about(BesideRules::field)
                .and(inEach("children", children.size(), i -> notYet(facts, children.get(i))));
    }

    /** Those who come, in the months in which they are claimed for, without what was found right before. */
    private static AllowanceFacts alone(AllowanceFacts facts, List<Child> children, LocalDate claimed) {
        var month = YearMonth.from(claimed);
        return new AllowanceFacts(
                facts.recipient(), facts.entitlements(), children, facts.incomes(), month, month, null);
    }

    private static String field(Finding finding) {
        return finding.field()
                .replaceFirst(
                        "^children\\[\\d+]\\.(revisionClaims\\[0]|equivalentCustody\\[0]\\.statement)\\.reason$",
                        "claimReason")
                .replaceFirst("^children\\[\\d+]\\.(revisionClaims\\[0]|equivalentCustody\\[0]\\.statement)\\.", "")
                .replaceFirst("(custody|facilities|equivalentCustody)\\[0]", "care")
                .replaceFirst("\\.name$", ".addressee")
                .replaceFirst("^(firstMonth|lastMonth|incomes|entitlements\\[0]).*$", "date");
    }

    private static Findings notYet(AllowanceFacts facts, Child joining) {
        var comes = spans(facts.recipient(), joining).findFirst().orElseThrow();
        return when(
                facts.children().stream()
                        .anyMatch(child -> child.name().equals(joining.name())
                                && sameStage(child, joining)
                                && spans(facts.recipient(), child)
                                        .anyMatch(period -> has(period, comes.from(), comes.to()))),
                () -> Finding.error(
                        ChildAllowanceError.CHILD_ALREADY_COUNTED,
                        "addressee",
                        "この児童は、この受給者の児童として既に数えています。",
                        "児童の宛名番号と、監護等の始まりの日を確かめてください。"));
    }

    /** Who was paid for as a child may count later by a statement. */
    private static boolean sameStage(Child child, Child joining) {
        return joining.equivalentCustody().isEmpty()
                || !child.equivalentCustody().isEmpty();
    }

    private static Stream<Period> spans(RecipientKind recipient, Child child) {
        var custody = recipient == RecipientKind.FACILITY ? child.facilities() : child.custody();
        return Stream.concat(
                custody.stream(), child.equivalentCustody().stream().map(BesideRules::period));
    }

    private static Period period(EquivalentCustody custody) {
        return new Period(custody.from(), custody.to());
    }

    private static boolean has(Period period, LocalDate from, @Nullable LocalDate to) {
        var until = period.to();
        return (until == null || !until.isBefore(from))
                && (to == null || !period.from().isAfter(to));
    }
}
