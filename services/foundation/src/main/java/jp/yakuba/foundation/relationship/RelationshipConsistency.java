package jp.yakuba.foundation.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.CivilDate;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit together in the relationships of a household (reference §6.6). Two heads cannot be; the rest is
 * possible and asks for a look. A household without a head is allowed (1.1.10).
 */
@Requirement({"001/1.1.10", "001/1.1.11"})
public final class RelationshipConsistency {

    private RelationshipConsistency() {}

    /**
     * A living member.
     *
     * @param member number, relationship and date of birth
     * @param sexCode code of {@code code-lists/sex.csv}; null when it is not recorded
     */
    public record Person(Member member, @Nullable String sexCode) {}

    /** The findings; the field of each is {@code [i].relationship} of the person in the list. */
    public static Findings check(List<Person> household) {
        List<Finding> findings = new ArrayList<>();
        Optional<CivilDate> headBorn = household.stream()
                .map(Person::member)
                .filter(member -> has(member, RelationshipCode.HEAD))
                .map(Member::birthDate)
                .findFirst();
        long heads = count(household, RelationshipCode.HEAD);
        long spouses =
                household.stream().filter(person -> isSpouse(person.member())).count();
        for (int i = 0; i < household.size(); i++) {
            Person person = household.get(i);
            String field = "[" + i + "].relationship";
            if (heads > 1 && has(person.member(), RelationshipCode.HEAD)) {
                findings.add(Finding.error("household-heads-several", field, "世帯主が2人以上います。", "世帯主を1人にしてください。"));
            }
            if (spouses > 1 && isSpouse(person.member())) {
                findings.add(Finding.alert("household-spouses-several", field, "世帯主の夫又は妻が2人以上います。", "続柄を確かめてください。"));
            }
            if (contradictsSex(person)) {
                findings.add(Finding.alert("relationship-sex-mismatch", field, "続柄と性別が合いません。", "続柄と性別を確かめてください。"));
            }
            headBorn.filter(born -> contradictsAge(person.member(), born))
                    .ifPresent(born -> findings.add(Finding.alert(
                            "relationship-age-mismatch", field, "続柄と世帯主との年齢の上下が合いません。", "続柄と生年月日を確かめてください。")));
        }
        return Findings.of(findings);
    }

    private static long count(List<Person> household, RelationshipCode only) {
        return household.stream().filter(person -> has(person.member(), only)).count();
    }

    private static boolean has(Member member, RelationshipCode only) {
        return member.links().map(links -> links.equals(List.of(only))).orElse(false);
    }

    private static boolean isSpouse(Member member) {
        return member.relationship() != null && member.relationship().isSpouseOfHead();
    }

    private static boolean contradictsSex(Person person) {
        Optional<String> implied =
                person.member().links().flatMap(links -> links.getLast().sexCode());
        return person.sexCode() != null
                && implied.filter(code -> !code.equals(person.sexCode())).isPresent();
    }

    private static boolean contradictsAge(Member member, CivilDate headBorn) {
        Relationship relationship = member.relationship();
        if (relationship == null || relationship.generations() > 1) {
            return false;
        }
        return switch (relationship.first()) {
            case FATHER, MOTHER -> !member.birthDate().isBefore(headBorn);
            case ELDER_BROTHER, ELDER_SISTER -> member.birthDate().isAfter(headBorn);
            case YOUNGER_BROTHER, YOUNGER_SISTER -> member.birthDate().isBefore(headBorn);
            case CHILD, CHILD_AND_HUSBAND_OF_CHILD, CHILD_AND_WIFE_OF_CHILD ->
                !member.birthDate().isAfter(headBorn);
            case HEAD, HUSBAND, WIFE, UNREGISTERED_HUSBAND, UNREGISTERED_WIFE, CONNECTED_PERSON, LODGER -> false;
        };
    }
}
