package jp.yakuba.residentrecords.movement.birth;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Notifications.birth;
import static jp.yakuba.residentrecords.movement.Notifications.newborn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.ForeignResidentClass;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.Persons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("001/4.2.1.2")
class BirthTest {

    private static final NotificationHeader HEADER = notice("2026-04-05", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement({"001/4.2.0.3#2", "001/4.2.1.1#3", "001/4.2.1.2#1", "001/4.3.1#2"})
    void a_child_is_a_resident_from_birth_with_the_family_register_of_the_parent() {
        counter.register(birth(HEADER));

        var row = counter.row("9001");
        assertThat(row.movement().reason()).isEqualTo(MovementReason.BIRTH);
        assertThat(row.birthDate()).isEqualTo(Persons.date("2026-04-05"));
        assertThat(row.residentSince()).isEqualTo(Persons.date("2026-04-05"));
        assertThat(row.addressSince()).isEqualTo(Persons.date("2026-04-05"));
        assertThat(row.addressBeforeMovingIn()).isNull();
        assertThat(row.familyRegister()).isEqualTo(counter.row("1").familyRegister());
        assertThat(row.residentRecordCode()).isNotNull();
        assertThat(row.address()).isEqualTo(Persons.PINE_1);
        assertThat(row.householdHeadName()).isEqualTo("青木　太郎");
        assertThat(row.displayOrder()).isEqualTo(4);
    }

    @Test
    void twins_are_two() {
        counter.register(birth(HEADER, newborn("1"), newborn("2")));

        assertThat(counter.household("100").members()).hasSize(5);
    }

    @Test
    void without_a_parent_in_the_household_the_family_register_is_asked_for() {
        assertThat(counter.findings(birth(HEADER, newborn(null))))
                .containsExactly("family-register-missing@newborns[0].familyRegister");
        assertThat(counter.findings(birth(HEADER, newborn("4"))))
                .containsExactly("parent-not-of-household@newborns[0].parent");
    }

    @Test
    void a_parent_is_older_than_the_child() {
        assertThat(counter.findings(birth(exOfficio("2012-06-01"), newborn("3"))))
                .contains("parent-not-older@newborns[0].parent");
        assertThat(counter.codes(birth(exOfficio("2012-06-02"), newborn("3")))).doesNotContain("parent-not-older");
    }

    @Test
    @Requirement("001/1.1.6#3")
    void a_child_may_have_no_name_yet() {
        var nameless = new Newborn(
                ResidentKind.JAPANESE,
                new Names(null, null, null, null, null, null, false, null, null, false, null, null, false, null),
                Sex.MALE,
                Relationship.parse("子"),
                Counter.person("1"),
                null,
                null);

        assertThat(counter.findings(birth(HEADER, nameless))).containsExactly("name-missing@newborns[0].names.full");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-04, false", "2026-06-05, true"})
    @Requirement("001/1.1.2#3")
    void the_stay_of_a_foreign_child_ends_sixty_days_after_birth(String today, boolean ended) {
        var birth = new Birth(
                exOfficio("2026-04-05"), Destination.join(new HouseholdNumber("400")), List.of(foreignChild()));

        assertThat(counter.on(today).findings(birth))
                .containsExactlyElementsOf(
                        ended ? List.of("transitional-stay-ended@newborns[0].foreign.residentClass") : List.of());
    }

    private static Newborn foreignChild() {
        var items = new ForeignItems(
                Persons.date("2026-04-05"),
                null,
                "中国",
                ForeignResidentClass.TRANSITIONAL_BY_BIRTH,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Newborn(
                ResidentKind.FOREIGN,
                Names.foreign("WANG MEI", null, null),
                Sex.FEMALE,
                Relationship.parse("子"),
                Counter.person("7"),
                null,
                items);
    }
}
