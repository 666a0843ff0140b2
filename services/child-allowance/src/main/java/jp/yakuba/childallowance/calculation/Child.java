package jp.yakuba.childallowance.calculation;

import java.util.List;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.time.RecordedDate;

/**
 * What is known of a child of the recipient.
 *
 * @param name what it is called in the table: anything that tells it from the others
 * @param birthDate the day of birth, which must be known
 * @param custody when the recipient had it in custody and shared its livelihood (監護・生計同一・生計維持)
 * @param facilities when it was placed in a facility or with a foster parent (施設入所等); of a facility that is the
 *     recipient, when it was there
 * @param equivalentCustody what is stated of the time after the school year of 18
 * @param revisionClaims claims for more because of it (額改定認定請求)
 */
public record Child(
        @MaxLength(40) String name,
        RecordedDate birthDate,
        List<Period> custody,
        List<Period> facilities,
        List<EquivalentCustody> equivalentCustody,
        List<Claim> revisionClaims) {

    public Child {
        custody = List.copyOf(custody);
        facilities = List.copyOf(facilities);
        equivalentCustody = List.copyOf(equivalentCustody);
        revisionClaims = List.copyOf(revisionClaims);
    }

    /** The same with its claims in time, so that the order of the input says nothing. */
    Child inTime() {
        return equivalentCustody.size() <= 1 && revisionClaims.size() <= 1
                ? this
                : new Child(
                        name,
                        birthDate,
                        custody,
                        facilities,
                        equivalentCustody.stream()
                                .sorted(EquivalentCustody.IN_TIME)
                                .toList(),
                        revisionClaims.stream().sorted(Claim.IN_TIME).toList());
    }
}
