package jp.yakuba.residentrecords.household;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.relationship.RelationshipConsistency;
import jp.yakuba.foundation.relationship.RelationshipConsistency.Person;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * Whether the relationships of a household fit together (1.1.10, 1.1.11). Two heads cannot be; everything else can, by
 * adoption or because papers are wrong, and is only worth a look.
 */
public final class HouseholdConsistency {

    private HouseholdConsistency() {}

    /**
     * Everything found in the household.
     *
     * @param members all who are in it
     * @param field the path under which the reader knows a member's relationship
     */
    public static Findings check(List<ResidentVersion> members, Function<ResidentVersion, String> field) {
        return relationshipsGiven(members, field).and(someHead(members, field)).and(relationshipsFit(members, field));
    }

    /** 続柄 may be blank (1.1.6), but it is an item of the record. */
    @Requirement("001/1.1.11")
    private static Findings relationshipsGiven(List<ResidentVersion> members, Function<ResidentVersion, String> field) {
        return Findings.of(members.stream()
                .filter(member -> member.relationship() == null)
                .map(member -> Finding.alert(
                        RecordsAlert.RELATIONSHIP_MISSING, field.apply(member), "続柄が空欄です。", "世帯主との続柄を入力してください。"))
                .toList());
    }

    @Requirement("001/1.1.10")
    private static Findings someHead(List<ResidentVersion> members, Function<ResidentVersion, String> field) {
        return members.isEmpty() || members.stream().anyMatch(HouseholdConsistency::isHead)
                ? Findings.none()
                : Findings.of(Finding.alert(
                        RecordsAlert.HOUSEHOLD_WITHOUT_HEAD,
                        field.apply(members.getFirst()),
                        "世帯主のいない世帯になります。",
                        "世帯主を定めてください。定められないときは理由を入力して続けられます。"));
    }

    private static boolean isHead(ResidentVersion member) {
        var relationship = member.relationship();
        return relationship != null && relationship.isHead();
    }

    private static Findings relationshipsFit(List<ResidentVersion> members, Function<ResidentVersion, String> field) {
        var findings = RelationshipConsistency.check(persons(members)).list();
        return Findings.of(IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> findings.stream()
                        .filter(finding -> finding.field().startsWith("[" + i + "]"))
                        .map(finding -> finding.about(field.apply(members.get(i)))))
                .toList());
    }

    private static List<Person> persons(List<ResidentVersion> members) {
        return members.stream().map(HouseholdConsistency::person).toList();
    }

    private static Person person(ResidentVersion row) {
        var sex = row.sex();
        return new Person(RecordingOrder.member(row), sex == null ? null : sex.code());
    }
}
