package jp.yakuba.residentrecords.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.junit.jupiter.api.Test;

class HouseholdTest {

    private static final ResidentVersion FATHER = member("1", "太郎", "1980-12-03", "世帯主", Sex.MALE);
    private static final ResidentVersion MOTHER = member("2", "花子", "1982-01-30", "妻", Sex.FEMALE);
    private static final ResidentVersion CHILD = member("3", "一郎", "2012-06-01", "子", Sex.MALE);

    @Test
    @Requirement({"001/1.1.10#1", "001/4.0.1#2"})
    void a_household_has_a_head_or_none_and_is_whole_or_not() {
        var household = household(FATHER, MOTHER, CHILD);

        assertThat(household.head()).contains(new CurrentRecord(FATHER));
        assertThat(household(MOTHER, CHILD).head()).isEmpty();
        assertThat(household.isWhole(numbers("1", "2", "3"))).isTrue();
        assertThat(household.isWhole(numbers("1", "2"))).isFalse();
        assertThat(household.without(numbers("1", "2"))).containsExactly(new CurrentRecord(CHILD));
    }

    @Test
    void somebody_lives_in_a_household_and_nobody_of_another() {
        assertThatIllegalArgumentException().isThrownBy(() -> household());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> household(
                        FATHER,
                        MOTHER.change()
                                .householdNumber(new HouseholdNumber("200"))
                                .build()));
    }

    @Test
    @Requirement({"001/5.2#1", "001/5.2#3"})
    void members_stand_in_the_order_recorded_and_who_joins_comes_last() {
        var placed = RecordingOrder.from(List.of(CHILD, MOTHER, FATHER), 1);

        assertThat(placed).extracting(ResidentVersion::displayOrder).containsExactly(3, 2, 1);
        assertThat(household(placed.toArray(ResidentVersion[]::new)).members())
                .extracting(member -> member.addresseeNumber().value())
                .containsExactly("1", "2", "3");
        assertThat(household(placed.toArray(ResidentVersion[]::new)).nextDisplayOrder())
                .isEqualTo(4);
        assertThat(household(FATHER).nextDisplayOrder()).isEqualTo(1);
    }

    @Test
    void relationships_that_do_not_fit_are_found_at_their_member() {
        var second = member("4", "次郎", "1990-01-01", "世帯主", Sex.MALE);
        var husband = member("5", "三郎", "1985-01-01", "夫", Sex.FEMALE);
        var father = member("6", "父郎", "1985-01-01", "父", Sex.MALE);
        var unset = MOTHER.change().relationship(null).build();

        assertThat(found(FATHER, MOTHER, CHILD)).isEmpty();
        assertThat(found(FATHER, second)).containsExactly("household-heads-several@1", "household-heads-several@4");
        assertThat(found(MOTHER)).containsExactly("household-without-head@2");
        assertThat(found(FATHER, MOTHER, husband))
                .containsExactly(
                        "household-spouses-several@2", "household-spouses-several@5", "relationship-sex-mismatch@5");
        assertThat(found(FATHER, father)).containsExactly("relationship-age-mismatch@6");
        assertThat(found(FATHER, unset)).containsExactly("relationship-missing@2");
    }

    private static List<String> found(ResidentVersion... members) {
        return HouseholdConsistency.check(
                        List.of(members), row -> row.addresseeNumber().value())
                .list()
                .stream()
                .map(HouseholdTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.code() + "@" + finding.field();
    }

    private static Household household(ResidentVersion... members) {
        return new Household(
                new HouseholdNumber("100"),
                Stream.of(members).map(CurrentRecord::new).toList());
    }

    private static List<AddresseeNumber> numbers(String... numbers) {
        return Stream.of(numbers).map(AddresseeNumber::new).toList();
    }

    private static ResidentVersion member(String number, String givenName, String birth, String relationship, Sex sex) {
        return Persons.resident(number, "100", "青木", givenName, birth, relationship)
                .sex(sex)
                .build();
    }
}
