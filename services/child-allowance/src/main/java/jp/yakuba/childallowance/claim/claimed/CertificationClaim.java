package jp.yakuba.childallowance.claim.claimed;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.calculation.AllowanceFacts;
import jp.yakuba.childallowance.calculation.Claim;
import jp.yakuba.childallowance.calculation.Entitlement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;

/**
 * 認定請求書: what somebody claims.
 *
 * @param claimant who claims
 * @param claim the day of the claim, and what it follows
 * @param children for whom
 * @param account to which is to be paid
 */
public record CertificationClaim(
        @Open Claimant claimant,
        @Open Claim claim,
        @Open List<ClaimedChild> children,

        @Guarded(ChildAllowancePermission.Code.CLAIM_ACCOUNT)
        ClaimedAccount account) {

    /** As JSON, to be kept, and as what one may read of it. */
    public static final RecordShape<CertificationClaim> SHAPE =
            new RecordShape<>(CertificationClaim.class, Values.typed());

    public CertificationClaim {
        children = List.copyOf(children);
    }

    /** Whom it is about: the claimant, and the children. */
    public List<AddresseeNumber> subjects() {
        return Stream.concat(Stream.of(claimant.addressee()), children.stream().map(ClaimedChild::addressee))
                .distinct()
                .toList();
    }

    /** What the months follow from. */
    public AllowanceFacts facts(YearMonth first, YearMonth last) {
        return new AllowanceFacts(
                claimant.entitledAs().kind(),
                List.of(new Entitlement(claim, null)),
                children.stream().map(child -> child.of(claimant.entitledAs())).toList(),
                List.of(),
                first,
                last,
                null);
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "CertificationClaim[…]";
    }
}
