package jp.yakuba.childallowance.claim.claimed;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.YearMonth;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.payment.OwnNames;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;

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
        return when(
                !claim.claimant().entitledAs().mayBeNoResident()
                        && !OwnNames.of(claimant.names()).mayBe(claim.account().holder()),
                () -> Finding.alert(
                        ChildAllowanceAlert.ACCOUNT_HOLDER_DIFFERS,
                        "account.holder",
                        "口座名義が、請求する人の氏名の読みと違います。",
                        "請求する人の名義の口座にだけ支給できます。通帳の名義が本人のものと確かめ、確かめたことを理由に入力してください。"));
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
