package jp.yakuba.childallowance.claim.claimed;

import java.time.LocalDate;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 父母指定者指定届 (児童手当法施行規則第1条の3): who is abroad and maintains the livelihood of the children has designated the claimant.
 *
 * @param by who did
 * @param name what they are called
 * @param abroad whether they live abroad
 * @param from since when the claimant is designated
 * @param until to when; null if that goes on
 */
public record Designation(
        @Open DesignatedBy by,
        @Open @FreeText @MaxLength(100) String name,
        @Open @Nullable Boolean abroad,
        @Open LocalDate from,
        @Open @Nullable LocalDate until) {

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "Designation[" + by + "]";
    }
}
