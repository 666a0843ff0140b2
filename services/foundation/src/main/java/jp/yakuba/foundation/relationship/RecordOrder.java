package jp.yakuba.foundation.relationship;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.foundation.Requirement;

/**
 * 世帯員の並び順 (5.2): the order in which the members of a household stand on a certificate. The order is kept with the
 * record and may be changed by hand; this is how it comes about.
 *
 * <p>First the head, spouse and children; second the families of children; third parents, brothers and sisters without
 * a family of their own here, grandparents; fourth other kin, 縁故者 and 同居人 with their families. Kin of the fourth rank
 * stand by generation, the spouse's parents, brothers and sisters, and grandparents before others of the same
 * generation, then by age. A brother whose wife or child lives here stands with them in the fourth rank, as the text
 * has it of every couple with its children.
 */
@Requirement("001/5.2")
public final class RecordOrder {

    /** 生年月日の順、同じである場合には宛名番号の順. */
    static final Comparator<Member> BY_AGE =
            Comparator.comparing(Member::birthDate).thenComparing(Member::number);

    private RecordOrder() {}

    /** The order of a household as it is first recorded. */
    public static List<Member> standard(Collection<Member> household) {
        Families families = new Families(household);
        return household.stream()
                .filter(member -> families.owner(member).isEmpty())
                .sorted(inOrder(families))
                .flatMap(member -> families.familyOf(member).stream())
                .toList();
    }

    private static Comparator<Member> inOrder(Families families) {
        return Comparator.comparing((Member member) -> Rank.of(member, families))
                .thenComparing(member -> Rank.of(member, families).registerHeadFirst() && !member.familyRegisterHead())
                .thenComparing(BY_AGE);
    }
}
