package jp.yakuba.foundation.relationship;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.CivilDate;
import org.jspecify.annotations.Nullable;

/**
 * What the order of a household's members (5.2) looks at.
 *
 * @param number the person
 * @param relationship how they stand to the head; null while it is not set
 * @param birthDate the day, of an unknown date the day inside
 * @param familyRegisterHead whether they are 筆頭者 of their family register
 * @param familyOf the member to whose family they belong, where the relationship alone does not tell: of two couples 子
 *     and 子の妻, whose wife. Null when it is not known
 */
public record Member(
        AddresseeNumber number,
        @Nullable Relationship relationship,
        CivilDate birthDate,
        boolean familyRegisterHead,
        @Nullable AddresseeNumber familyOf) {

    /** A member of whom nothing more is known. */
    public static Member of(AddresseeNumber number, @Nullable Relationship relationship, CivilDate birthDate) {
        return new Member(number, relationship, birthDate, false, null);
    }

    /** The same member as 筆頭者. */
    public Member asFamilyRegisterHead() {
        return new Member(number, relationship, birthDate, true, familyOf);
    }

    /** The same member as one of another's family. */
    public Member withFamilyOf(AddresseeNumber other) {
        return new Member(number, relationship, birthDate, familyRegisterHead, other);
    }

    /** The links of the relationship; empty while it is not set. */
    Optional<List<RelationshipCode>> links() {
        return Optional.ofNullable(relationship).map(Relationship::links);
    }
}
