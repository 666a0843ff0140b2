package jp.yakuba.childallowance.claim.claimed;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Which of two parents is the recipient (児童手当法第4条第3項・第4項). */
final class SpouseRules {

    private final CertificationClaim claim;

    SpouseRules(CertificationClaim claim) {
        this.claim = claim;
    }

    /** All that is wrong with what was said of the other parent; none if it was not asked. */
    Findings check() {
        var spouse = claim.spouse();
        if (spouse == null) {
            return Findings.none();
        }
        return spouse.tie() == SpouseTie.NONE
                ? nothingElse(spouse)
                : named(spouse)
                        .and(another(spouse))
                        .and(incomes(spouse))
                        .and(earnsMore(spouse))
                        .and(publicServant(spouse))
                        .and(divorcing(spouse));
    }

    private static Findings nothingElse(Spouse spouse) {
        return when(
                !spouse.equals(new Spouse(SpouseTie.NONE, null, null, null, null, null, null, null)),
                () -> Finding.error(
                        ChildAllowanceError.SPOUSE_THOUGH_NONE,
                        "spouse.tie",
                        "配偶者はいないのに、配偶者のことが入力されています。",
                        "配偶者の有無を確かめ、いないときは配偶者のほかの欄を空けてください。"));
    }

    private static Findings named(Spouse spouse) {
        return when(
                spouse.addressee() == null && isBlank(spouse.name()),
                () -> Finding.error(
                        ChildAllowanceError.SPOUSE_NOT_NAMED,
                        "spouse.addressee",
                        "配偶者がだれか分かりません。",
                        "配偶者の宛名番号を入力してください。ほかの市区町村や国外にいる配偶者は、氏名を入力してください。"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private Findings another(Spouse spouse) {
        return when(
                claim.subjects().stream().anyMatch(one -> one.equals(spouse.addressee())),
                () -> Finding.error(
                        ChildAllowanceError.SPOUSE_IS_IN_CLAIM,
                        "spouse.addressee",
                        "配偶者が、請求する人か児童と同じです。",
                        "請求する人、児童、配偶者の宛名番号を確かめてください。"));
    }

    private Findings incomes(Spouse spouse) {
        var year = spouse.incomeYear();
        var anything = year != null || spouse.claimantIncome() != null || spouse.income() != null;
        var all = year != null && spouse.isCompared();
        return when(
                        anything && !all,
                        () -> Finding.error(
                                ChildAllowanceError.SPOUSE_INCOMES_INCOMPLETE,
                                "spouse.incomeYear",
                                "所得の年と二人の所得がそろっていません。",
                                "同じ年の二人の所得を、年とともに入力してください。比べないときは三つとも空けてください。"))
                .and(when(
                        isNegative(spouse.claimantIncome()) || isNegative(spouse.income()),
                        () -> Finding.error(
                                ChildAllowanceError.SPOUSE_INCOME_NEGATIVE,
                                "spouse.income",
                                "所得が0円より少なくなっています。",
                                "所得のないときは0を入力してください。")))
                .and(when(
                        year != null && year >= claim.claim().date().getYear(),
                        () -> Finding.error(
                                ChildAllowanceError.SPOUSE_INCOME_YEAR,
                                "spouse.incomeYear",
                                "請求の日に、まだ終わっていない年の所得です。",
                                "前年か前々年の所得を西暦の年とともに入力してください。")));
    }

    private static boolean isNegative(@Nullable Long income) {
        return income != null && income < 0;
    }

    /** 第4条第3項: 当該父及び母のうちいずれか当該児童の生計を維持する程度の高い者. */
    private Findings earnsMore(Spouse spouse) {
        return when(
                ofParents() && spouse.sharesLivelihood() && spouse.earnsMore(),
                () -> Finding.alert(
                        ChildAllowanceAlert.SPOUSE_EARNS_MORE,
                        "spouse.income",
                        "配偶者の所得のほうが高くなっています。",
                        "児童の生計を維持する程度の高い人が請求します。配偶者の請求とするか、請求する人のほうが高いと判断した理由（健康保険の扶養、世帯主など）を入力してください。"));
    }

    /** 第17条: of who serves and maintains the livelihood, the office where they serve certifies and pays. */
    private Findings publicServant(Spouse spouse) {
        return when(
                ofParents()
                        && spouse.sharesLivelihood()
                        && spouse.publicService() == PublicService.SERVES
                        && (!spouse.isCompared() || spouse.earnsMore()),
                () -> Finding.alert(
                        ChildAllowanceAlert.SPOUSE_PUBLIC_SERVANT,
                        "spouse.publicService",
                        "配偶者は公務員で、請求する人のほうが所得が高いとは確かめられていません。",
                        "配偶者のほうが生計を維持する程度が高いときは、配偶者が所属庁に請求します。所属庁から受けていないことを確かめ、確かめたことを理由に入力してください。"));
    }

    /** 第4条第4項: of those who live apart and share no livelihood, the one who lives with the child. */
    private Findings divorcing(Spouse spouse) {
        if (!ofParents() || spouse.tie() != SpouseTie.DIVORCING) {
            return Findings.none();
        }
        return when(
                        spouse.paper() == null,
                        () -> Finding.alert(
                                ChildAllowanceAlert.DIVORCE_PAPER_MISSING,
                                "spouse.paper",
                                "離婚協議中などで別居していることの分かる書類がありません。",
                                "内容証明郵便の写し、調停期日の呼出状の写し、事件係属証明書などを受け取るか、受け取らずに確かめたことを理由に入力してください。"))
                .and(inEach(
                        "children",
                        claim.children().size(),
                        i -> when(
                                claim.children().get(i).livingApart(),
                                () -> Finding.alert(
                                        ChildAllowanceAlert.SPOUSE_LIVES_WITH_CHILD,
                                        "livingApart",
                                        "離婚協議中などで別居する父母では、児童と同居する人が受給者です。",
                                        "配偶者が児童と同居しているときは、配偶者の請求とします。どちらとも同居していないときは、そのことを理由に入力してください。"))));
    }

    private boolean ofParents() {
        return claim.claimant().entitledAs() == EntitledAs.PARENT;
    }
}
