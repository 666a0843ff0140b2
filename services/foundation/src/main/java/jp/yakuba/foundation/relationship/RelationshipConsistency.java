package jp.yakuba.foundation.relationship;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationAlert;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.time.CivilDate;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit together in the relationships of a household (reference §6.6). Two heads cannot be; the rest is
 * possible and asks for a look. A household without a head is allowed (1.1.10).
 */
@Requirement({"001/1.1.10", "001/1.1.11"})
public final class RelationshipConsistency {

    private static final String FIELD = "relationship";

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
        Findings findings = Findings.none();
        for (int i = 0; i < household.size(); i++) {
            Person person = household.get(i);
            Stream<Optional<Finding>> found = Stream.of(
                    severalHeads(household, person),
                    severalSpouses(household, person),
                    sexMismatch(person),
                    ageMismatch(household, person));
            findings = findings.and(
                    Findings.of(found.flatMap(Optional::stream).toList()).at("[" + i + "]"));
        }
        return findings;
    }

    private static Optional<Finding> severalHeads(List<Person> household, Person person) {
        boolean several = isHead(person)
                && household.stream().filter(RelationshipConsistency::isHead).count() > 1;
        return when(
                several,
                Finding.error(FoundationError.HOUSEHOLD_HEADS_SEVERAL, FIELD, "世帯主が2人以上います。", "世帯主を1人にしてください。"));
    }

    private static Optional<Finding> severalSpouses(List<Person> household, Person person) {
        boolean several = isSpouse(person)
                && household.stream().filter(RelationshipConsistency::isSpouse).count() > 1;
        return when(
                several,
                Finding.alert(FoundationAlert.HOUSEHOLD_SPOUSES_SEVERAL, FIELD, "世帯主の夫又は妻が2人以上います。", "続柄を確かめてください。"));
    }

    private static Optional<Finding> sexMismatch(Person person) {
        Optional<String> implied =
                person.member().links().flatMap(links -> links.getLast().sexCode());
        boolean other = person.sexCode() != null
                && implied.filter(code -> !code.equals(person.sexCode())).isPresent();
        return when(
                other,
                Finding.alert(FoundationAlert.RELATIONSHIP_SEX_MISMATCH, FIELD, "続柄と性別が合いません。", "続柄と性別を確かめてください。"));
    }

    private static Optional<Finding> ageMismatch(List<Person> household, Person person) {
        return household.stream()
                .filter(RelationshipConsistency::isHead)
                .findFirst()
                .filter(head -> contradictsAge(person.member(), head.member().birthDate()))
                .map(head -> Finding.alert(
                        FoundationAlert.RELATIONSHIP_AGE_MISMATCH, FIELD, "続柄と世帯主との年齢の上下が合いません。", "続柄と生年月日を確かめてください。"));
    }

    private static Optional<Finding> when(boolean condition, Finding finding) {
        return condition ? Optional.of(finding) : Optional.empty();
    }

    private static boolean isHead(Person person) {
        return person.member().relationship() != null
                && person.member().relationship().isHead();
    }

    private static boolean isSpouse(Person person) {
        return person.member().relationship() != null
                && person.member().relationship().isSpouseOfHead();
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
