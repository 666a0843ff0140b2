package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 配偶者: the other parent, beside whom a parent claims.
 *
 * @param tie how they live; all else is missing where there is none
 * @param addressee whose number that is; null of who is in no register here
 * @param name of who is in no register here; null where there is a number
 * @param publicService whether that is a public servant; null if it was not asked
 * @param incomeYear in which year the incomes were earned; null if they are not compared
 * @param claimantIncome 所得 of the claimant in yen
 * @param income 所得 of the other parent in yen
 * @param paper what shows that they are about to divorce
 */
public record Spouse(
        @Open SpouseTie tie,
        @Open @Nullable AddresseeNumber addressee,
        @Open @FreeText @MaxLength(100) @Nullable String name,
        @Open @Nullable PublicService publicService,
        @Open @Nullable Integer incomeYear,
        @Open @Nullable Long claimantIncome,
        @Open @Nullable Long income,
        @Open @Nullable DivorcePaper paper) {

    /** Whether both incomes are known. */
    public boolean isCompared() {
        return claimantIncome != null && income != null;
    }

    /** Whether the other one is known to earn more. */
    boolean earnsMore() {
        return claimantIncome != null && income != null && income > claimantIncome;
    }

    /** Whether they have one livelihood, so that whoever maintains it to the higher degree is the recipient. */
    boolean sharesLivelihood() {
        return tie == SpouseTie.TOGETHER || tie == SpouseTie.APART;
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "Spouse[" + tie + "]";
    }
}
