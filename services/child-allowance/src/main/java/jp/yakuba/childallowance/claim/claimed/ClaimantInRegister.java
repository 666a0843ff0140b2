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
        if (claimant == null) {
            return unknown();
        }
        return kindFits(claimant).and(claimant.isOutside() ? outside(claimant) : stays(claimant));
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

    /** 第4条第1項: a corporation claims as a guardian or for a facility, and nobody else as a corporation. */
    private Findings kindFits(Registered claimant) {
        var fits = claimant.isOrganisation() ? as.mayBeNoResident() : as != EntitledAs.CORPORATE_GUARDIAN;
        return when(
                !fits,
                () -> Finding.error(
                        ChildAllowanceError.CLAIMANT_KIND_WRONG,
                        field,
                        "請求する人の区分が、その宛名番号の人・法人・施設に合いません。",
                        "宛名番号と請求する人の区分を確かめてください。法人と施設は、法人の未成年後見人か施設等受給資格者として請求します。"));
    }

    /** 第7条: who lives here without a record, and whose seat is here, claims here too, and shows it by a paper. */
    private Findings outside(Registered claimant) {
        return Findings.of(
                claimant.here() || claimant.guarded()
                        ? Finding.alert(
                                ChildAllowanceAlert.CLAIMANT_OUTSIDE,
                                field,
                                "請求する人は住民記録になく、住登外者・法人・施設として登録されています。",
                                "法人は登記事項証明書、施設等は設置や委託の分かる書類、住民票を移せずにここに住む人は居住の事実の分かる書類で確かめ、確かめた書類を理由に入力してください。")
                        : Finding.error(
                                ChildAllowanceError.CLAIMANT_ELSEWHERE,
                                field,
                                "請求する人の住所・所在地は、この市区町村ではありません。",
                                "住所地（施設は所在地）の市区町村に請求するよう案内してください。住所・所在地が変わったときは、先に住登外者・法人・施設の登録を訂正してください。"));
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
        if (claimant == null || claimant.isOutside() || claimant.isResident()) {
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
