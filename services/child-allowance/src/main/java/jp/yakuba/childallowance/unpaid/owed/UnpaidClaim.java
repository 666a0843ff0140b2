package jp.yakuba.childallowance.unpaid.owed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.claim.claimed.ClaimedAccount;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import org.jspecify.annotations.Nullable;

/**
 * 未支払児童手当請求書.
 *
 * @param deceased the recipient who has died
 * @param child who claims: a child who was in custody of the recipient
 * @param guardian 法定代理人 who acts for the child, if that is somebody of the town
 * @param guardianName the name of one who is not
 * @param date the day of the claim
 * @param account of the child, to which is to be paid
 * @param note what else is to be known of it
 */
public record UnpaidClaim(
        @Open AddresseeNumber deceased,
        @Open AddresseeNumber child,
        @Open @Nullable AddresseeNumber guardian,
        @Open @FreeText @MaxLength(100) @Nullable String guardianName,
        @Open LocalDate date,

        @Guarded(ChildAllowancePermission.Code.CLAIM_ACCOUNT)
        ClaimedAccount account,

        @Open @FreeText @MaxLength(200) @Nullable String note) {

    /** As JSON, to be kept, and as what one may read of it. */
    public static final RecordShape<UnpaidClaim> SHAPE = new RecordShape<>(UnpaidClaim.class, Values.typed());

    /** Whom it is about: the child, the dead, and who acts for the child. */
    public List<AddresseeNumber> subjects() {
        return Stream.of(child, deceased, guardian)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether somebody acts for the child. */
    public boolean hasGuardian() {
        return guardian != null || guardianName != null;
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "UnpaidClaim[…]";
    }
}
