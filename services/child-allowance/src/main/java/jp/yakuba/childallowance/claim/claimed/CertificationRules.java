package jp.yakuba.childallowance.claim.claimed;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.calculation.FactRules;
import jp.yakuba.childallowance.calculation.StartMonth;
import jp.yakuba.childallowance.law.Ages;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.banking.BankDirectory;

/** What must hold of a claim for certification by itself. */
public final class CertificationRules {

    private CertificationRules() {}

    /** All that is wrong with the claim, and what of it takes a second look. */
    public static Findings check(CertificationClaim claim, LocalDate today, BankDirectory banks) {
        return hasChildren(claim)
                .and(noPublicServant(claim))
                .and(notInFuture(claim, today))
                .and(inEach("children", claim.children().size(), i -> child(
                                claim, claim.children().get(i))
                        .and(notStatedInFuture(claim.children().get(i), today))))
                .and(new SpouseRules(claim).check())
                .and(new NoParentRules(claim).check(today))
                .and(claim.accountOn(today).check(banks))
                .and(facts(claim, today));
    }

    private static Findings hasChildren(CertificationClaim claim) {
        return when(
                claim.children().isEmpty(),
                () -> Finding.error(
                        ChildAllowanceError.CLAIM_WITHOUT_CHILD, "children", "児童が一人も入力されていません。", "監護する児童を入力してください。"));
    }

    /** 第17条: of a parent, a guardian or a carer who is a public servant, the office where they serve certifies and pays. */
    private static Findings noPublicServant(CertificationClaim claim) {
        var claimant = claim.claimant();
        return when(
                claimant.publicService() == PublicService.SERVES
                        && !claimant.entitledAs().mayBeNoResident(),
                () -> Finding.error(
                        ChildAllowanceError.CLAIMANT_PUBLIC_SERVANT,
                        "claimant.publicService",
                        "公務員の児童手当は、所属庁（勤務先）が認定し、支給します。",
                        "公務員になった日や事由の生じた日の翌日から15日以内に所属庁へ請求するよう案内してください。公務員でなくなった人は「公務員ではない」とし、その日を事由の生じた日とします。"));
    }

    private static Findings notInFuture(CertificationClaim claim, LocalDate today) {
        return when(
                claim.claim().date().isAfter(today),
                () -> Finding.error(
                        ChildAllowanceError.CLAIM_IN_FUTURE, "claim.date", "請求の日がまだ来ていません。", "請求書を受け付けた日を入力してください。"));
    }

    private static Findings notStatedInFuture(ClaimedChild child, LocalDate today) {
        return when(
                child.statedOn() != null && child.statedOn().isAfter(today),
                () -> Finding.error(
                        ChildAllowanceError.CLAIM_IN_FUTURE, "statedOn", "確認書の日がまだ来ていません。", "確認書を受け付けた日を入力してください。"));
    }

    private static Findings child(CertificationClaim claim, ClaimedChild child) {
        return notTheClaimant(claim, child)
                .and(bornWhenClaimed(claim, child))
                .and(designatedLivesWith(claim, child))
                .and(carerMaintains(claim, child))
                .and(countsByStatement(claim, child))
                .and(livesApart(claim, child))
                .and(StudyRules.check(child));
    }

    private static Findings notTheClaimant(CertificationClaim claim, ClaimedChild child) {
        return when(
                child.addressee().equals(claim.claimant().addressee()),
                () -> Finding.error(
                        ChildAllowanceError.CHILD_IS_CLAIMANT,
                        "addressee",
                        "請求する人が児童に入っています。",
                        "請求する人と児童の宛名番号を確かめてください。"));
    }

    private static Findings bornWhenClaimed(CertificationClaim claim, ClaimedChild child) {
        var birth = child.birthDate();
        return when(
                !birth.unknown()
                        && birth.value().isCalendarDay()
                        && claim.claim().date().isBefore(birth.value().toLocalDate()),
                () -> Finding.error(
                        ChildAllowanceError.CLAIM_BEFORE_BIRTH,
                        "birthDate",
                        "請求の日が児童の出生より前です。",
                        "請求の日と生年月日を確かめてください。"));
    }

    /** 第4条第1項第2号: 児童と同居し、監護し、生計を同じくする. */
    private static Findings designatedLivesWith(CertificationClaim claim, ClaimedChild child) {
        return when(
                claim.claimant().entitledAs() == EntitledAs.DESIGNATED && child.livingApart(),
                () -> Finding.error(
                        ChildAllowanceError.DESIGNATED_LIVES_APART,
                        "livingApart",
                        "父母指定者は、児童と同居していなければなりません。",
                        "同居の有無と、請求する人の区分を確かめてください。"));
    }

    /** 第4条第1項第3号: 監護し、その生計を維持する. */
    private static Findings carerMaintains(CertificationClaim claim, ClaimedChild child) {
        return when(
                claim.claimant().entitledAs() == EntitledAs.CARER && child.livelihood() != Livelihood.MAINTAINED,
                () -> Finding.error(
                        ChildAllowanceError.LIVELIHOOD_NOT_MAINTAINED,
                        "livelihood",
                        "養育者は、児童の生計を維持していなければなりません。",
                        "生計の関係と、請求する人の区分を確かめてください。"));
    }

    /** 第6条第1項: who is 児童 no more counts for the rank of the younger ones by a statement alone. */
    private static Findings countsByStatement(CertificationClaim claim, ClaimedChild child) {
        var birth = child.birthDate();
        return when(
                child.statedOn() == null
                        && claim.claimant().entitledAs() != EntitledAs.FACILITY
                        && !birth.unknown()
                        && Ages.of(birth.value())
                                .schoolYearEnd(AllowanceLaw.childAge())
                                .isBefore(claim.claim().date()),
                () -> Finding.alert(
                        ChildAllowanceAlert.STATEMENT_MISSING,
                        "statedOn",
                        "18歳の年度末を過ぎた子に、監護相当・生計費の負担についての確認書がありません。",
                        "確認書がないと第何子かに数えません。確認書の日を入力するか、数えないことを理由に入力してください。"));
    }

    private static Findings livesApart(CertificationClaim claim, ClaimedChild child) {
        return when(
                claim.claimant().entitledAs() != EntitledAs.DESIGNATED
                        && claim.claimant().entitledAs() != EntitledAs.FACILITY
                        && child.livingApart(),
                () -> Finding.alert(
                        ChildAllowanceAlert.CHILD_LIVES_APART,
                        "livingApart",
                        "児童と別居しています。",
                        "別居監護申立書で監護と生計同一を確かめ、確かめたことを理由に入力してください。"));
    }

    /** What the calculation finds in it, at the fields of the claim; of its first month only when nothing else is wrong. */
    private static Findings facts(CertificationClaim claim, LocalDate today) {
        var found = facts(claim, YearMonth.from(today));
        return found.hasErrors()
                ? found
                : facts(claim, StartMonth.of(claim.claim()).month());
    }

    private static Findings facts(CertificationClaim claim, YearMonth month) {
        var found = FactRules.check(claim.facts(month, month)).about(CertificationRules::field);
        return Findings.of(found.list().stream().distinct().toList());
    }

    private static String field(Finding finding) {
        return finding.field()
                .replace("entitlements[0].claim", "claim")
                .replaceFirst("equivalentCustody\\[0]\\.statement(\\.date)?$", "statedOn")
                .replaceFirst("(custody|facilities|equivalentCustody)\\[0]", "care")
                .replaceFirst("\\.name$", ".addressee")
                .replaceFirst("^incomes$", "incomes[0].year")
                .replaceFirst("^(firstMonth|lastMonth|entitlements\\[0])$", "claim.date");
    }
}
