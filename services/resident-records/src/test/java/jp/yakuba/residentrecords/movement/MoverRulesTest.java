package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.addressChange;
import static jp.yakuba.residentrecords.movement.Notifications.birth;
import static jp.yakuba.residentrecords.movement.Notifications.death;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static jp.yakuba.residentrecords.movement.Notifications.split;
import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.movement.birth.Newborn;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.Persons;
import org.junit.jupiter.api.Test;

@Requirement({"001/4.0.1", "001/4.0.2"})
class MoverRulesTest {

    private static final NotificationHeader HEADER = notified("2026-04-09", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement("001/4.0.1#1")
    void nobody_who_has_left_or_died_or_never_lived_here_moves() {
        assertThat(counter.findings(moveOut(HEADER, "11"))).containsExactly("mover-has-left@movers[0]");
        assertThat(counter.findings(moveOut(HEADER, "12"))).containsExactly("mover-has-died@movers[0]");
        assertThat(counter.findings(moveOut(HEADER, "99"))).containsExactly("mover-unknown@movers[0]");
        assertThat(counter.findings(death(notice("2026-04-09", "2026-04-10"), "12")))
                .containsExactly("mover-has-died@deceased");
        assertThat(counter.findings(addressChange(HEADER, mover("4", "世帯主"), mover("11", "子"))))
                .contains("mover-has-left@movers[1]");
    }

    @Test
    void somebody_moves_and_nobody_twice() {
        assertThat(counter.findings(moveOut(HEADER))).containsExactly("movers-missing@movers");
        assertThat(counter.findings(moveIn(HEADER))).containsExactly("movers-missing@newcomers");
        assertThat(counter.findings(birth(notice("2026-04-09", "2026-04-10"), new Newborn[0])))
                .containsExactly("movers-missing@newborns");
        assertThat(counter.findings(moveOut(HEADER, "2", "3", "2"))).containsExactly("mover-duplicated@movers[2]");
    }

    @Test
    void those_who_move_together_are_of_one_household() {
        assertThat(counter.findings(moveOut(HEADER, "2", "5"))).containsExactly("movers-of-several-households@movers");
        assertThat(counter.findings(split(HEADER, "100", mover("3", "世帯主"), mover("5", "母"))))
                .containsExactly("mover-not-of-household@movers[1]");
    }

    @Test
    @Requirement("001/4.0.2#1")
    void a_destination_is_one_household_of_this_municipality() {
        var elsewhere =
                new Address(Notifications.OSAKA, null, null, "大阪府", "大阪市", "梅町", "1番地", null, null, null, null, null);
        var both = new Destination(new HouseholdNumber("100"), Persons.PINE_1);

        assertThat(counter.findings(to(new Destination(null, null))))
                .containsExactly("destination-missing@destination");
        assertThat(counter.findings(to(both))).contains("destination-ambiguous@destination");
        assertThat(counter.findings(to(Destination.join(new HouseholdNumber("999")))))
                .containsExactly("household-unknown@destination.existingHousehold");
        assertThat(counter.findings(to(Destination.found(elsewhere))))
                .containsExactly("address-outside-municipality@destination.address.municipality");
    }

    @Test
    void a_household_at_the_same_address_is_worth_knowing() {
        assertThat(counter.findings(moveIn(HEADER, Destination.found(Persons.PINE_1), newcomer())))
                .containsExactly("household-at-same-address@destination.address");
    }

    @Test
    void one_who_is_about_to_leave_can_still_move_but_does_not_leave_twice() {
        counter.register(moveOut(notified("2026-04-30", "2026-04-10"), "4", "5"));

        assertThat(counter.findings(addressChange(HEADER, mover("4"), mover("5"))))
                .containsExactly("mover-plans-to-leave@movers[0]", "mover-plans-to-leave@movers[1]");
        assertThat(counter.findings(moveOut(notified("2026-05-01", "2026-04-10"), "4")))
                .contains("move-out-already-planned@movers[0]");
    }

    private static MoveInDomestic to(Destination destination) {
        return moveIn(HEADER, destination, newcomer());
    }
}
