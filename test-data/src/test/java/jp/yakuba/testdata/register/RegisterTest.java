package jp.yakuba.testdata.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.person.JapaneseNames;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.place.HomeAddresses;
import jp.yakuba.testdata.register.Leaving.Deletion;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2020, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 3);

    private final Dice dice = Dice.of(1, 0);
    private final Register register = new Register(LocalDate.of(2026, 11, 1), dice);
    private final Person head = person(Sex.MALE, 1970);
    private final Person wife = person(Sex.FEMALE, 1972).marries(head);
    private final Person elder = person(Sex.MALE, 2000).childOf(head, wife);
    private final Person younger = person(Sex.FEMALE, 2004).childOf(head, wife);
    private final Person mother = person(Sex.FEMALE, 1945);

    private static Person person(Sex sex, int year) {
        return new Person(sex, RecordedDates.wareki(LocalDate.of(year, 5, 5)));
    }

    private Household settle(Person... people) {
        Household household = register.open(true);
        register.admit(household, newcomers(people), moveIn(), this::residence);
        return household;
    }

    private List<Newcomer> newcomers(Person... people) {
        return Arrays.stream(people)
                .map(person -> Newcomer.japanese(
                        person,
                        Names.of(JapaneseNames.any(dice, person.sex(), 1980), true),
                        FamilyRegisterEntry.words("不明")))
                .toList();
    }

    private Residence residence(Newcomer newcomer) {
        RecordedDate since = RecordedDates.wareki(MOVED_IN);
        return new Residence(new HomeAddresses(0).house(), since, since, MOVED_IN, null, Residence.Origin.NONE);
    }

    private static Notice moveIn() {
        return Notice.of(Reason.DOMESTIC_MOVE_IN, MOVED_IN, MOVED_IN, Basis.NOTIFICATION);
    }

    private static Notice later(Reason reason) {
        return Notice.of(reason, LATER, LATER, Basis.NOTIFICATION);
    }

    private Version now(Person person) {
        return register.find(person).orElseThrow().current();
    }

    private String relationship(Person person) {
        Relationship relationship = now(person).standing().relationship();
        return relationship == null ? "" : relationship.text();
    }

    @Test
    void founders_stand_in_the_order_of_the_standard() {
        head.childOf(null, mother);
        Household household = settle(head, younger, mother, elder, wife);
        assertThat(household.members().stream().map(Resident::person))
                .containsExactly(head, wife, elder, younger, mother);
        assertThat(household.members().stream()
                        .map(member -> member.current().standing().order()))
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void joiners_stand_at_the_end_and_nobody_else_gets_a_version() {
        head.childOf(null, mother);
        Household household = settle(head, mother);
        register.admit(household, newcomers(wife), later(Reason.DOMESTIC_MOVE_IN), this::residence);
        assertThat(household.members().stream().map(Resident::person)).containsExactly(head, mother, wife);
        assertThat(now(wife).standing().order()).isEqualTo(3);
        assertThat(register.find(mother).orElseThrow().versions()).hasSize(1);
    }

    @Test
    void when_the_head_dies_the_next_adult_becomes_head_and_all_relationships_change() {
        // Given
        settle(head, wife, elder, younger);
        Leaving death = new Leaving(new Deletion(Reason.DEATH, RecordedDates.wareki(LATER), LATER), null);
        // When
        register.release(List.of(register.find(head).orElseThrow()), later(Reason.DEATH), State.DIED, death);
        // Then
        assertThat(relationship(wife)).isEqualTo("世帯主");
        assertThat(relationship(elder)).isEqualTo("子");
        assertThat(now(younger).standing().headName())
                .isEqualTo(now(wife).names().name().full());
        assertThat(now(wife).movement().reason()).isEqualTo(Reason.HEAD_CHANGE);
        assertThat(now(wife).movement().basis()).isEqualTo(Basis.NOTIFICATION);
        assertThat(relationship(head)).isEqualTo("世帯主");
        assertThat(register.size()).isEqualTo(3);
    }

    @Test
    void the_only_one_left_becomes_head_by_the_office() {
        settle(head, wife);
        Household own = register.open(true);
        register.transfer(
                List.of(register.find(head).orElseThrow()),
                own,
                later(Reason.ADDRESS_CHANGE),
                UnaryOperator.identity());
        assertThat(now(wife).movement().basis()).isEqualTo(Basis.EX_OFFICIO);
        assertThat(now(wife).movement().notified()).isNull();
        assertThat(relationship(wife)).isEqualTo("世帯主");
        assertThat(relationship(head)).isEqualTo("世帯主");
        assertThat(now(head).standing().household()).isSameAs(own);
    }

    @Test
    void a_household_may_have_no_head() {
        Household household = register.open(false);
        register.admit(household, newcomers(elder, younger), moveIn(), this::residence);
        assertThat(household.head()).isEmpty();
        assertThat(relationship(elder)).isEmpty();
        assertThat(now(elder).standing().headName()).isNull();
    }

    @Test
    void when_the_heads_name_changes_the_others_follow() {
        // Given
        Household household = settle(head, wife);
        Names renamed = Names.of(JapaneseNames.any(dice, Sex.MALE, 1970), true);
        // When
        register.record(
                List.of(register.find(head).orElseThrow()),
                later(Reason.EX_OFFICIO_CORRECTION),
                version -> version.with(renamed));
        register.refresh(household, later(Reason.EX_OFFICIO_CORRECTION));
        // Then
        assertThat(now(wife).standing().headName()).isEqualTo(renamed.name().full());
        assertThat(register.find(head).orElseThrow().versions()).hasSize(2);
        assertThat(register.find(wife).orElseThrow().versions()).hasSize(2);
    }

    @Test
    void nothing_is_processed_on_a_day_the_office_is_closed_or_before_what_was_processed_already() {
        settle(head);
        Resident resident = register.find(head).orElseThrow();
        LocalDate saturday = LocalDate.of(2024, 6, 1);
        register.record(
                List.of(resident),
                Notice.of(Reason.MINOR_CORRECTION, saturday, saturday, Basis.EX_OFFICIO),
                UnaryOperator.identity());
        register.record(
                List.of(resident),
                Notice.of(Reason.MINOR_CORRECTION, saturday.minusDays(9), saturday.minusDays(9), Basis.EX_OFFICIO),
                UnaryOperator.identity());
        assertThat(resident.versions().stream()
                        .map(version -> version.movement().processed()))
                .containsExactly(MOVED_IN, LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 3));
    }
}
