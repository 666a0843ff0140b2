package jp.yakuba.childallowance.claim.claimed;

import java.time.LocalDate;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 海外留学: why a child without a home in Japan is one all the same (児童手当法第3条第1項、施行規則第1条).
 *
 * @param residentSince since when it had a home in Japan without a break
 * @param leftOn the day from which it has none
 * @param education whether it is abroad to be taught
 * @param withParents whether it lives there with a parent or guardian
 */
public record StudyAbroad(
        @Open LocalDate residentSince,
        @Open LocalDate leftOn,
        @Open @Nullable Boolean education,
        @Open @Nullable Boolean withParents) {

    private static final int YEARS = 3;

    /** 第1号: to the day before it left it had had a home in Japan for more than three years. */
    boolean hasLivedHere() {
        return leftOn.isAfter(residentSince.plusYears(YEARS));
    }

    /** 第3号: the last day within three years from that on which it left. */
    LocalDate lastDay() {
        return leftOn.plusYears(YEARS);
    }
}
