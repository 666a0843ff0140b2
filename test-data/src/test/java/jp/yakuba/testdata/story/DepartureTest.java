package jp.yakuba.testdata.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.person.JapaneseNames;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.person.Sex;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.place.HomeAddresses;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.FamilyRegisterEntry;
import jp.yakuba.testdata.register.Leaving.Confirmation;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Residence;
import jp.yakuba.testdata.register.State;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private static final LocalDate MOVED_IN = LocalDate.of(2020, 4, 1);
    private static final LocalDate PLANNED = LocalDate.of(2024, 9, 13);
    private static final LocalDate BORN = LocalDate.of(2024, 9, 16);
    private static final LocalDate NOTIFIED = LocalDate.of(2024, 9, 18);
    private static final Address ELSEWHERE = Address.abroad("840", "アメリカ合衆国", "1 Test Street");

    private final Dice dice = Dice.of(1, 0);
    private final Register register = new Register(LocalDate.of(2026, 11, 1), dice);
    private final Person mother = person(Sex.FEMALE, LocalDate.of(1995, 5, 5));
    private final Person child = person(Sex.MALE, BORN).childOf(null, mother);

    private static Person person(Sex sex, LocalDate born) {
        return new Person(sex, RecordedDates.wareki(born));
    }

    private Newcomer newcomer(Person person) {
        return Newcomer.japanese(
                person, Names.of(JapaneseNames.any(dice, person.sex(), 1995), true), FamilyRegisterEntry.words("不明"));
    }

    @Test
    void a_child_born_before_the_family_tells_that_it_has_left_leaves_when_they_tell() {
        // Given
        var since = RecordedDates.wareki(MOVED_IN);
        register.admit(
                register.open(true),
                List.of(newcomer(mother)),
                Notice.of(Reason.DOMESTIC_MOVE_IN, MOVED_IN, MOVED_IN, Basis.NOTIFICATION),
                anybody -> new Residence(
                        new HomeAddresses(0).house(), since, since, MOVED_IN, null, Residence.Origin.NONE));
        new Birth(newcomer(child), mother, BORN.plusDays(1)).happenIn(register);
        // When
        var arrival = new Confirmation(NOTIFIED.plusDays(12), PLANNED.minusDays(1), ELSEWHERE);
        new Departure(NOTIFIED, PLANNED, false, new Movers.HouseholdOf(mother), ELSEWHERE, arrival).happenIn(register);
        // Then
        var versions = register.find(child).orElseThrow().versions();
        assertThat(versions).hasSize(3);
        assertThat(versions.getLast().standing().state()).isEqualTo(State.MOVED_OUT);
        assertThat(versions)
                .allSatisfy(version ->
                        assertThat(version.movement().date().value()).isGreaterThanOrEqualTo(CivilDate.of(BORN)));
        var leaving = Objects.requireNonNull(versions.getLast().leaving());
        assertThat(Objects.requireNonNull(leaving.deletion()).date().value()).isEqualTo(CivilDate.of(NOTIFIED));
    }
}
