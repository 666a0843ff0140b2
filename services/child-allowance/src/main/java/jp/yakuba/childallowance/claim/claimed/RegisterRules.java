package jp.yakuba.childallowance.claim.claimed;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.YearMonth;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.payment.OwnNames;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of who claims beside what the office knows of people. Of who claims as such {@link ClaimantInRegister} says it,
 * of the children {@link ChildInRegister}.
 *
 * @param people those of the claim whom the office knows
 */
public record RegisterRules(CertificationClaim claim, Map<AddresseeNumber, Registered> people) {

    public RegisterRules {
        people = Map.copyOf(people);
    }

    /** All that is wrong, whichever month the claim counts from. */
    public Findings check() {
        var claimant = people.get(claim.claimant().addressee());
        var account = claimant == null ? Findings.none() : ownAccount(claimant);
        return account.and(claimant().check())
                .and(spouse())
                .and(inEach("children", claim.children().size(), i -> {
                    var child = claim.children().get(i);
                    return new ChildInRegister(
                                    claim.claimant().entitledAs(),
                                    child.birthDate(),
                                    child.care().to(),
                                    child.livingApart(),
                                    claimant,
                                    people.get(child.addressee()))
                            .check();
                }));
    }

    /** It is paid to an account of the recipient's own. */
    private Findings ownAccount(Registered claimant) {
        var asked = claim.accountOn(claim.claim().date());
        if (asked.check().hasErrors() || claim.claimant().entitledAs().mayBeNoResident()) {
            return Findings.none();
        }
        var given = asked.given();
        return when(
                !OwnNames.of(claimant.names()).mayBe(given.account().holder()),
                () -> Finding.alert(
                        ChildAllowanceAlert.ACCOUNT_HOLDER_DIFFERS,
                        given.field() + ".holder",
                        "口座名義が、請求する人の氏名の読みと違います。",
                        "請求する人の名義の口座にだけ支給できます。通帳の名義が本人のものと確かめ、確かめたことを理由に入力してください。"));
    }

    private Findings spouse() {
        var number = claim.spouseNumber();
        var known = number == null ? null : people.get(number);
        if (known != null && known.isOrganisation()) {
            return ChildInRegister.noPerson("spouse.addressee");
        }
        return outsideSpouse(known)
                .and(when(
                        number != null && !people.containsKey(number),
                        () -> Finding.error(
                                ChildAllowanceError.SPOUSE_UNKNOWN,
                                "spouse.addressee",
                                "この宛名番号の配偶者は、住民記録にいません。",
                                "宛名番号を確かめてください。ほかの市区町村や国外にいる配偶者は、宛名番号を空けて氏名を入力してください。")));
    }

    private static Findings outsideSpouse(@Nullable Registered spouse) {
        return when(
                spouse != null && spouse.isOutside(),
                () -> Finding.alert(
                        ChildAllowanceAlert.SPOUSE_NOT_IN_REGISTER,
                        "spouse.addressee",
                        "配偶者は住民記録になく、住登外者として登録されています。",
                        "配偶者の住所地の住民票や所得の証明書などで確かめ、確かめた書類を理由に入力してください。"));
    }

    /** What is wrong with the first month of the claim. */
    public Findings from(YearMonth first) {
        return claimant().from(first);
    }

    private ClaimantInRegister claimant() {
        return new ClaimantInRegister(
                claim.claimant().entitledAs(), people.get(claim.claimant().addressee()), "claimant.addressee");
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "RegisterRules[…]";
    }
}
