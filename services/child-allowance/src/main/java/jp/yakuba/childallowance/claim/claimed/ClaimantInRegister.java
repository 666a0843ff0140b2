package jp.yakuba.childallowance.claim.claimed;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Who claims, or claims for more, beside what the office knows of them.
 *
 * @param as as whom is claimed
 * @param claimant who claims; null if the office knows nobody of that number
 * @param field where the number was entered
 */
public record ClaimantInRegister(EntitledAs as, @Nullable Registered claimant, String field) {

    /** All that is wrong, whichever month the claim counts from. */
    public Findings check() {
        return claimant == null ? unknown() : stays(claimant);
    }

    /** 第7条: who lives here claims here. A corporation and a facility are no residents, wherever they are. */
    private Findings unknown() {
        return Findings.of(
                as.mayBeNoResident()
                        ? Finding.alert(
                                ChildAllowanceAlert.CLAIMANT_NOT_IN_REGISTER,
                                field,
                                "請求する法人・施設等は、住民記録にありません。",
                                "宛名番号と、施設等の所在地がこの市区町村にあることを確かめ、確かめたことを理由に入力してください。")
                        : Finding.error(
                                ChildAllowanceError.CLAIMANT_UNKNOWN,
                                field,
                                "この宛名番号の人は、住民記録にいません。",
                                "宛名番号を確かめてください。住民記録に登録されたばかりの人は、届くまで少し待ってからもう一度確かめてください。"));
    }

    private Findings stays(Registered claimant) {
        return when(
                claimant.isResident() && claimant.leaves(),
                () -> Finding.alert(
                        ChildAllowanceAlert.CLAIMANT_LEAVES,
                        field,
                        "請求する人には、転出の予定があります。",
                        "転出予定日の属する月分までの支給です。転出先での請求を案内し、案内したことを理由に入力してください。"));
    }

    /**
     * What is wrong with the first month of the claim: it is due to who still lived here in it (第8条第2項).
     *
     * @param first the first month
     */
    public Findings from(YearMonth first) {
        if (claimant == null || claimant.isResident()) {
            return Findings.none();
        }
        var removed = claimant.removed();
        var last = removed == null ? null : removed.latest().orElse(null);
        return Findings.of(
                last != null && YearMonth.from(last).isBefore(first)
                        ? Finding.error(
                                ChildAllowanceError.CLAIMANT_GONE,
                                field,
                                "請求する人は、始期の月より前に転出・死亡などで住民でなくなっています。",
                                "宛名番号と請求の日を確かめてください。転出した人の請求は、転出先の市区町村が受け付けます。")
                        : Finding.alert(
                                ChildAllowanceAlert.CLAIMANT_LEFT,
                                field,
                                "請求する人は、もう住民ではありません。",
                                "転出・死亡などの日の属する月分までの支給です。認定した後に消滅の処理をすることを理由に入力してください。"));
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "ClaimantInRegister[…]";
    }
}
