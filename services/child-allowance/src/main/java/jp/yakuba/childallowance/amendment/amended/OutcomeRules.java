package jp.yakuba.childallowance.amendment.amended;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;

/** What must hold of what comes of an amendment. */
public final class OutcomeRules {

    private OutcomeRules() {}

    /** With those of the children for whom somebody else is paid in the months that come of it. */
    public static Findings check(Amendment amendment, Outcome outcome, Set<AddresseeNumber> paidToAnother) {
        return paidOnce(amendment, paidToAnother)
                .and(entitledOnce(outcome))
                .and(hasEffect(amendment, outcome))
                .and(notBarred(outcome));
    }

    /** One child is never paid to two (児童手当法第4条). */
    private static Findings paidOnce(Amendment amendment, Set<AddresseeNumber> paidToAnother) {
        var named = inEach(
                "children",
                amendment.children().size(),
                i -> when(
                        paidToAnother.contains(amendment.children().get(i).addressee()), () -> toAnother("addressee")));
        return named.hasErrors() || paidToAnother.isEmpty()
                ? named
                : Findings.of(toAnother(amendment.kind() == AmendmentKind.RESCISSION ? "rescinds" : "recipient"));
    }

    private static Finding toAnother(String field) {
        return Finding.error(
                ChildAllowanceError.CHILD_CERTIFIED,
                field,
                "この児童には、同じ月分の認定があります。",
                "ほかの受給者の資格がいつまでかを確かめてください。一人の児童の同じ月分は二人に支給できません。");
    }

    /** As where an extinction is taken back after another certification. */
    private static Findings entitledOnce(Outcome outcome) {
        var spans = outcome.certified().stream()
                .map(CertifiedMonths::months)
                .filter(Objects::nonNull)
                .toList();
        return when(
                IntStream.range(0, spans.size())
                        .anyMatch(i -> spans.subList(0, i).stream().anyMatch(before -> before.overlaps(spans.get(i)))),
                () -> Finding.error(
                        ChildAllowanceError.ENTITLEMENTS_OVERLAP,
                        "recipient",
                        "同じ月分に二つの受給資格があります。",
                        "前の受給資格の消滅の日と、次の認定の請求の日を確かめてください。"));
    }

    private static Findings hasEffect(Amendment amendment, Outcome outcome) {
        return when(
                amendment.kind().namesChildren() && outcome.months().changes().isEmpty(),
                () -> Finding.alert(
                        ChildAllowanceAlert.AMOUNT_UNCHANGED,
                        "children",
                        "額の変わる月がありません。",
                        "請求・届出の日、事由の生じた日、児童の生年月日を確かめ、額が変わらなくてよい理由を入力してください。"));
    }

    /** 第23条第1項: two years. */
    private static Findings notBarred(Outcome outcome) {
        return when(
                outcome.months().touchesBarred(),
                () -> Finding.alert(
                        ChildAllowanceAlert.AMOUNT_BARRED,
                        "date",
                        "時効の過ぎた月分の額が増えます。",
                        "時効の月分は、増えた額を支払えません。月ごとの表で確かめ、確かめたことを理由に入力してください。"));
    }
}
