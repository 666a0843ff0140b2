package jp.yakuba.residentrecords.household;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.relationship.RelationshipCode;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * Whether the relationships of a household fit together (1.1.10, 1.1.11). Two heads cannot be; everything else can, by
 * adoption or because papers are wrong, and is only worth a look.
 */
public final class HouseholdConsistency {

    private final List<ResidentVersion> members;
    private final Function<ResidentVersion, String> field;

    private HouseholdConsistency(List<ResidentVersion> members, Function<ResidentVersion, String> field) {
        this.members = members;
        this.field = field;
    }

    /**
     * Everything found in the household.
     *
     * @param members all who are in it
     * @param field the path under which the reader knows a member's relationship
     */
    public static Findings check(List<ResidentVersion> members, Function<ResidentVersion, String> field) {
        var household = new HouseholdConsistency(List.copyOf(members), field);
        return household
                .atMostOneHead()
                .and(household.someHead())
                .and(household.oneSpouse())
                .and(household.sexAsTheRelationshipSays())
                .and(household.agesAsTheRelationshipSays());
    }

    @Requirement("001/1.1.10")
    private Findings atMostOneHead() {
        return Findings.of(members.stream()
                .filter(has(Relationship::isHead))
                .skip(1)
                .map(member -> Finding.error("two-heads", field.apply(member), "世帯主が２人います。", "世帯主でない方の続柄を直してください。"))
                .toList());
    }

    @Requirement("001/1.1.10")
    private Findings someHead() {
        return members.isEmpty() || members.stream().anyMatch(has(Relationship::isHead))
                ? Findings.none()
                : Findings.of(Finding.alert(
                        "household-without-head",
                        field.apply(members.getFirst()),
                        "世帯主のいない世帯になります。",
                        "世帯主を定めてください。定められないときは理由を入力して続けられます。"));
    }

    @Requirement("001/1.1.11")
    private Findings oneSpouse() {
        return Findings.of(members.stream()
                .filter(has(Relationship::isSpouseOfHead))
                .skip(1)
                .map(member ->
                        Finding.alert("several-spouses", field.apply(member), "世帯主の配偶者が２人以上います。", "続柄を確かめてください。"))
                .toList());
    }

    @Requirement("001/1.1.11")
    private Findings sexAsTheRelationshipSays() {
        return Findings.of(members.stream()
                .filter(HouseholdConsistency::isOfTheOtherSex)
                .map(member -> Finding.alert(
                        "relationship-sex-differs", field.apply(member), "続柄と性別が合いません。", "続柄と性別のどちらが正しいかを確かめてください。"))
                .toList());
    }

    private static boolean isOfTheOtherSex(ResidentVersion member) {
        var relationship = member.relationship();
        var sex = member.sex();
        return relationship != null
                && sex != null
                && relationship
                        .last()
                        .sexCode()
                        .filter(implied -> !implied.equals(sex.code()))
                        .isPresent();
    }

    @Requirement("001/1.1.11")
    private Findings agesAsTheRelationshipSays() {
        return members.stream()
                .filter(has(Relationship::isHead))
                .findFirst()
                .map(this::agesBeside)
                .orElse(Findings.none());
    }

    private Findings agesBeside(ResidentVersion head) {
        return ages(head, HouseholdConsistency::isElderKin, false, "younger-than-head", "父母又は兄姉が世帯主より年下です。")
                .and(ages(head, HouseholdConsistency::isYoungerKin, true, "older-than-head", "子又は弟妹が世帯主より年上です。"));
    }

    private Findings ages(
            ResidentVersion head, Predicate<Relationship> kin, boolean older, String code, String message) {
        return Findings.of(members.stream()
                .filter(has(kin))
                .filter(member -> older ? isBornBefore(member, head) : isBornBefore(head, member))
                .map(member -> Finding.alert(code, field.apply(member), message, "続柄と生年月日を確かめてください。"))
                .toList());
    }

    private static boolean isElderKin(Relationship relationship) {
        return relationship.second() == null
                && (relationship.first().isParent()
                        || relationship.first() == RelationshipCode.ELDER_BROTHER
                        || relationship.first() == RelationshipCode.ELDER_SISTER);
    }

    private static boolean isYoungerKin(Relationship relationship) {
        return relationship.second() == null
                && (relationship.first().isChild()
                        || relationship.first() == RelationshipCode.YOUNGER_BROTHER
                        || relationship.first() == RelationshipCode.YOUNGER_SISTER);
    }

    private static boolean isBornBefore(ResidentVersion member, ResidentVersion other) {
        return !member.birthDate().unknown()
                && !other.birthDate().unknown()
                && member.birthDate().value().isBefore(other.birthDate().value());
    }

    private static Predicate<ResidentVersion> has(Predicate<Relationship> property) {
        return member -> {
            var relationship = member.relationship();
            return relationship != null && property.test(relationship);
        };
    }
}
