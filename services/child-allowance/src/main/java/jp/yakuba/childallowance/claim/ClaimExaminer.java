package jp.yakuba.childallowance.claim;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.claimed.CertificationRules;
import jp.yakuba.childallowance.claim.claimed.ClaimedChild;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.claim.claimed.RegisterRules;
import jp.yakuba.childallowance.claim.decided.Certifications;
import jp.yakuba.childallowance.claim.decided.CountedElsewhere;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Looks at a claim by itself, beside the people of the town, and beside what else was claimed and decided. */
@ApplicationScoped
class ClaimExaminer {

    private final RegisteredPeople people;
    private final Claims claims;
    private final Certifications certifications;
    private final CountedElsewhere counted;

    ClaimExaminer(RegisteredPeople people, Claims claims, Certifications certifications, CountedElsewhere counted) {
        this.people = people;
        this.claims = claims;
        this.certifications = certifications;
        this.counted = counted;
    }

    /**
     * What the claim amounts to.
     *
     * @param own its draft; null while it is none
     */
    ClaimAssessment examine(UnitOfWork work, CertificationClaim claim, @Nullable ClaimId own) {
        var known = new RegisterRules(claim, people.of(work, claim.named()));
        var found = CertificationRules.check(claim, work.today(), BankDirectory.ofTheLists())
                .and(known.check())
                .and(GlyphRules.check(CertificationClaim.SHAPE.freeTexts(claim)));
        if (found.hasErrors()) {
            return new ClaimAssessment(found, claim.named(), null);
        }
        var months = ClaimedMonths.of(claim);
        var beside = claims.openBeside(work, claim.named(), own);
        var all = found.and(otherClaims(claim, beside))
                .and(months == null ? noMonth() : known.from(months.first()).and(certified(work, claim, months)));
        return new ClaimAssessment(all, claim.named(), all.hasErrors() ? null : months);
    }

    private static Findings noMonth() {
        return Findings.of(Finding.error(
                ChildAllowanceError.CLAIM_WITHOUT_MONTH,
                "claim.date",
                "この請求から支給する月がありません。",
                "請求の日、児童の生年月日、監護等の期間を確かめてください。"));
    }

    /** Of each person one claim at a time, and no child in two (児童手当法第4条). */
    private static Findings otherClaims(CertificationClaim claim, List<ClaimDraft> others) {
        return when(
                        others.stream()
                                .anyMatch(other -> isOf(other, claim.claimant().addressee())),
                        () -> Finding.error(
                                ChildAllowanceError.CLAIMANT_IN_OTHER_CLAIM,
                                "claimant.addressee",
                                "請求する人には、ほかに決裁の済んでいない認定請求があります。",
                                "その請求を修正するか、取り下げてから入力してください。"))
                .and(inEach(
                        "children",
                        claim.children().size(),
                        i -> when(
                                others.stream()
                                        .anyMatch(other -> hasChild(
                                                other, claim.children().get(i).addressee())),
                                () -> Finding.error(
                                        ChildAllowanceError.CHILD_IN_OTHER_CLAIM,
                                        "addressee",
                                        "この児童は、ほかの人の認定請求にも入っています。",
                                        "どちらが生計を維持する程度の高い人かを確かめ、一方の請求を取り下げるか、児童を外してください。"))))
                .and(spouseClaims(claim, others));
    }

    private static Findings spouseClaims(CertificationClaim claim, List<ClaimDraft> others) {
        var spouse = claim.spouseNumber();
        return when(
                spouse != null && others.stream().anyMatch(other -> isOf(other, spouse)),
                () -> Finding.alert(
                        ChildAllowanceAlert.SPOUSE_IN_OTHER_CLAIM,
                        "spouse.addressee",
                        "配偶者にも、決裁の済んでいない認定請求があります。",
                        "どちらが生計を維持する程度の高い人かを確かめて一方を取り下げるか、二人とも受給者になる理由を入力してください。"));
    }

    private Findings spousePaid(UnitOfWork work, CertificationClaim claim, ClaimedMonths months) {
        var spouse = claim.spouseNumber();
        return when(
                spouse != null && certifications.isPaid(work, spouse, months.first(), months.last()),
                () -> Finding.alert(
                        ChildAllowanceAlert.SPOUSE_IS_RECIPIENT,
                        "spouse.addressee",
                        "配偶者は、同じ月分の児童手当の受給者です。",
                        "生計を維持する程度の高い人が変わったときは、先に配偶者の受給事由の消滅を決裁してください。児童ごとに受給者が違うときは、その理由を入力してください。"));
    }

    /** Who counts for the others counts for those of one recipient (第6条第1項). */
    private Findings counted(UnitOfWork work, CertificationClaim claim, ClaimedMonths months) {
        var elsewhere = counted.of(
                work,
                claim.claimant().addressee(),
                claim.children().stream()
                        .filter(child -> child.statedOn() != null)
                        .map(ClaimedChild::addressee)
                        .toList(),
                months.first());
        return inEach(
                "children",
                claim.children().size(),
                i -> CountedElsewhere.found(
                        elsewhere.contains(claim.children().get(i).addressee()), "statedOn"));
    }

    private static boolean isOf(ClaimDraft other, AddresseeNumber claimant) {
        return other.claim().claimant().addressee().equals(claimant);
    }

    private static boolean hasChild(ClaimDraft other, AddresseeNumber child) {
        return other.claim().children().stream().anyMatch(one -> one.addressee().equals(child));
    }

    /** One child is never paid to two, and nobody has two certifications for a month. */
    private Findings certified(UnitOfWork work, CertificationClaim claim, ClaimedMonths months) {
        var numbers = claim.children().stream().map(ClaimedChild::addressee).toList();
        var paid = certifications.paid(work, numbers, months.first(), months.last());
        return when(
                        certifications.isPaid(work, claim.claimant().addressee(), months.first(), months.last()),
                        () -> Finding.error(
                                ChildAllowanceError.CLAIMANT_CERTIFIED,
                                "claimant.addressee",
                                "請求する人には、同じ月分の認定があります。",
                                "児童が増えたときは、額改定認定請求として処理してください。"))
                .and(inEach(
                        "children",
                        numbers.size(),
                        i -> when(
                                paid.contains(numbers.get(i)),
                                () -> Finding.error(
                                        ChildAllowanceError.CHILD_CERTIFIED,
                                        "addressee",
                                        "この児童には、同じ月分の認定があります。",
                                        "ほかの受給者の資格がいつまでかを確かめてください。一人の児童の同じ月分は二人に支給できません。"))))
                .and(counted(work, claim, months))
                .and(spousePaid(work, claim, months));
    }
}
