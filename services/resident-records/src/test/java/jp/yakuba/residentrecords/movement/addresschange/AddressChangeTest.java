package jp.yakuba.residentrecords.movement.addresschange;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.addressChange;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Persons;
import org.junit.jupiter.api.Test;

@Requirement({"001/4.0.1", "001/4.0.2"})
class AddressChangeTest {

    private static final NotificationHeader HEADER = notified("2026-04-08", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement("001/4.0.1#2")
    void a_whole_household_that_moves_stays_the_same_household() {
        counter.register(addressChange(HEADER, mover("4"), mover("5")));

        var household = counter.household("200");
        assertThat(household.members()).hasSize(2);
        assertThat(household.address().town()).isEqualTo("竹町");
        var row = counter.row("5");
        assertThat(row.relationship()).isEqualTo(Relationship.parse("妻"));
        assertThat(row.previousAddress()).isEqualTo(Persons.PINE_8.asPrevious());
        assertThat(row.addressSince()).isEqualTo(Persons.date("2026-04-08"));
        assertThat(row.residentSince()).isEqualTo(Persons.LONG_AGO);
        assertThat(row.movement().reason()).isEqualTo(MovementReason.ADDRESS_CHANGE);
    }

    @Test
    @Requirement({"001/4.0.1#2", "001/4.0.2#1"})
    void a_part_of_a_household_that_moves_is_a_household_of_its_own() {
        counter.register(addressChange(HEADER, mover("3", "世帯主")));

        assertThat(counter.row("3").householdNumber()).isEqualTo(new HouseholdNumber("9001"));
        assertThat(counter.row("3").householdHeadName()).isEqualTo("青木　一郎");
        assertThat(counter.row("3").displayOrder()).isEqualTo(1);
        assertThat(counter.household("100").members()).hasSize(2);
    }

    @Test
    @Requirement({"001/4.0.2#1", "001/4.0.2#4"})
    void who_joins_another_household_lives_where_it_lives() {
        counter.register(addressChange(HEADER, "200", mover("6", "母")));

        var row = counter.row("6");
        assertThat(row.address()).isEqualTo(Persons.PINE_8);
        assertThat(row.householdHeadName()).isEqualTo("白井　次郎");
        assertThat(row.displayOrder()).isEqualTo(3);
    }

    @Test
    @Requirement("001/4.0.2#4")
    void a_relationship_to_the_household_joined_has_to_be_given() {
        assertThat(counter.findings(addressChange(HEADER, "200", mover("6"))))
                .containsExactly("relationship-missing@movers[0].relationship");
    }

    @Test
    void nobody_moves_into_the_household_they_are_in() {
        assertThat(counter.findings(addressChange(HEADER, "100", mover("3", "子"))))
                .contains("same-household@destination.existingHousehold");
    }

    @Test
    @Requirement("001/4.1.2.1#1")
    void a_move_into_another_building_on_the_same_lot_is_a_change_of_address() {
        var annex = Persons.annex(Persons.PINE_8, "別棟");

        assertThat(counter.findings(to(Destination.found(annex)))).isEmpty();
        assertThat(counter.findings(to(Destination.found(Persons.PINE_8))))
                .containsExactly("household-at-same-address@destination.address", "same-address@destination");
    }

    @Test
    void nobody_moves_inside_the_town_before_they_live_at_their_address() {
        assertThat(counter.findings(addressChange(exOfficio("2010-03-31"), mover("4"), mover("5"))))
                .containsExactly("movement-before-residence@movers[0]", "movement-before-residence@movers[1]");
        assertThat(counter.findings(addressChange(exOfficio("2010-04-01"), mover("4"), mover("5"))))
                .isEmpty();
    }

    private static AddressChange to(Destination destination) {
        return new AddressChange(HEADER, destination, List.of(mover("4"), mover("5")));
    }
}
