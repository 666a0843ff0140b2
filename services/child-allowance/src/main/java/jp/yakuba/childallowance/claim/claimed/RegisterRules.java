package jp.yakuba.childallowance.claim.claimed;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.YearMonth;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;

/**
 * What must hold of who claims beside what the office knows of people. Of the children {@link ChildInRegister} says it.
 *
 * @param people those of the claim whom the office knows
 */
public record RegisterRules(CertificationClaim claim, Map<AddresseeNumber, Registered> people) {

    private static final String CLAIMANT = "claimant.addressee";

    public RegisterRules {
        people = Map.copyOf(people);
    }

    /** All that is wrong, whichever month the claim counts from. */
    public Findings check() {
        var claimant = people.get(claim.claimant().addressee());
        var ofClaimant = claimant == null ? unknown() : ownAccount(claimant).and(stays(claimant));
        return ofClaimant.and(inEach("children", claim.children().size(), i -> {
            var child = claim.children().get(i);
            return new ChildInRegister(claim.claimant().entitledAs(), child, claimant, people.get(child.addressee()))
                    .check();
        }));
    }

    /** 第7条: who lives here claims here. A corporation and a facility are no residents, wherever they are. */
    private Findings unknown() {
        return Findings.of(
                claim.claimant().entitledAs().mayBeNoResident()
                        ? Finding.alert(
                                ChildAllowanceAlert.CLAIMANT_NOT_IN_REGISTER,
                                CLAIMANT,
                                "請求する法人・施設等は、住民記録にありません。",
                                "宛名番号と、施設等の所在地がこの市区町村にあることを確かめ、確かめたことを理由に入力してください。")
                        : Finding.error(
                                ChildAllowanceError.CLAIMANT_UNKNOWN,
                                CLAIMANT,
                                "この宛名番号の人は、住民記録にいません。",
                                "宛名番号を確かめてください。住民記録に登録されたばかりの人は、届くまで少し待ってからもう一度確かめてください。"));
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

    private static Findings stays(Registered claimant) {
        return when(
                claimant.isResident() && claimant.leaves(),
                () -> Finding.alert(
                        ChildAllowanceAlert.CLAIMANT_LEAVES,
                        CLAIMANT,
                        "請求する人には、転出の予定があります。",
                        "転出予定日の属する月分までの支給です。転出先での請求を案内し、案内したことを理由に入力してください。"));
    }

    /**
     * What is wrong with the first month of the claim: it is due to who still lived here in it (第8条第2項).
     *
     * @param first the first month
     */
    public Findings from(YearMonth first) {
        var claimant = people.get(claim.claimant().addressee());
        if (claimant == null || claimant.isResident()) {
            return Findings.none();
        }
        var removed = claimant.removed();
        var last = removed == null ? null : removed.latest().orElse(null);
        return Findings.of(
                last != null && YearMonth.from(last).isBefore(first)
                        ? Finding.error(
                                ChildAllowanceError.CLAIMANT_GONE,
                                CLAIMANT,
                                "請求する人は、始期の月より前に転出・死亡などで住民でなくなっています。",
                                "宛名番号と請求の日を確かめてください。転出した人の請求は、転出先の市区町村が受け付けます。")
                        : Finding.alert(
                                ChildAllowanceAlert.CLAIMANT_LEFT,
                                CLAIMANT,
                                "請求する人は、もう住民ではありません。",
                                "転出・死亡などの日の属する月分までの支給です。認定した後に消滅の処理をすることを理由に入力してください。"));
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "RegisterRules[…]";
    }
}
