package jp.yakuba.residentrecords.movement.reversal;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.addressChange;
import static jp.yakuba.residentrecords.movement.Notifications.birth;
import static jp.yakuba.residentrecords.movement.Notifications.death;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.moveInNotice;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.procedure.ArrivedPlans;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.junit.jupiter.api.Test;

@Requirement("001/4.6.0.1")
class ReversalTest {

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement({"001/4.6.0.1#3", "001/4.6.0.1#5", "001/4.6.0.1#6", "001/4.6.0.1#10"})
    void reversing_a_death_brings_the_person_back_and_keeps_both_rows() {
        // Given
        var before = counter.row("2");
        var death = counter.register(death(notice("2026-04-01", "2026-04-03"), "2"));

        // When
        counter.register(reversal(death));

        // Then
        var row = counter.row("2");
        assertThat(row.movement().reason()).isEqualTo(MovementReason.REVERSAL_INCREASE);
        assertThat(withoutMovement(row)).isEqualTo(withoutMovement(before));
        assertThat(counter.register().versions(Counter.person("2")))
                .extracting(ResidentVersion::version)
                .containsExactly(1, 2, 3);
    }

    @Test
    @Requirement("001/4.6.0.1#7")
    void reversing_an_entry_deletes_the_record() {
        // Given
        var birth = counter.register(birth(notice("2026-04-05", "2026-04-10")));

        // When
        counter.register(reversal(birth));

        // Then
        var row = counter.row("9001");
        assertThat(row.state()).isEqualTo(ResidentState.DELETED_OTHERWISE);
        assertThat(row.movement().reason()).isEqualTo(MovementReason.REVERSAL_DECREASE);
        assertThat(Objects.requireNonNull(row.deletion()).reason()).isEqualTo(MovementReason.REVERSAL_DECREASE);
    }

    @Test
    @Requirement({"001/4.6.0.1#3", "001/4.6.0.1#7"})
    void reversing_a_re_entry_restores_the_former_deleted_record() {
        // Given
        var before = counter.row("11");
        var entry = counter.register(
                moveIn(notified("2026-04-08", "2026-04-10"), newcomer("赤木", "三郎", "世帯主", "11", null, null)));

        // When
        counter.register(reversal(entry));

        // Then
        var row = counter.row("11");
        assertThat(row.version()).isEqualTo(3);
        assertThat(row.movement().reason()).isEqualTo(MovementReason.REVERSAL_DECREASE);
        assertThat(withoutMovement(row)).isEqualTo(withoutMovement(before));
    }

    @Test
    @Requirement("001/4.6.0.1#8")
    void reversing_what_neither_enters_nor_deletes_is_a_correction() {
        // Given
        var before = counter.row("4");
        var change = counter.register(addressChange(notified("2026-04-08", "2026-04-10"), mover("4"), mover("5")));

        // When
        counter.register(reversal(change));

        // Then
        var row = counter.row("4");
        assertThat(row.movement().reason()).isEqualTo(MovementReason.REVERSAL_CORRECTION);
        assertThat(withoutMovement(row)).isEqualTo(withoutMovement(before));
    }

    @Test
    @Requirement("001/4.6.0.1#9")
    void who_left_a_household_that_is_still_there_returns_into_it() {
        // Given
        var leaving = counter.register(moveOut(notified("2026-04-09", "2026-04-10"), "3"));

        // When
        counter.register(reversal(leaving));

        // Then
        assertThat(counter.row("3").householdNumber()).isEqualTo(new HouseholdNumber("100"));
    }

    @Test
    @Requirement("001/4.6.0.1#9")
    void a_household_that_left_whole_returns_as_a_new_one_to_the_former_address() {
        // Given
        var leaving = counter.register(moveOut(notified("2026-04-09", "2026-04-10"), "4", "5"));

        // When
        counter.register(reversal(leaving));

        // Then
        assertThat(Stream.of("4", "5").map(person -> counter.row(person).householdNumber()))
                .containsExactly(new HouseholdNumber("9001"), new HouseholdNumber("9001"));
        assertThat(counter.row("4").address()).isEqualTo(Persons.PINE_8);
    }

    @Test
    @Requirement("001/4.6.0.1#9")
    void a_household_that_has_moved_since_is_no_longer_at_the_former_address() {
        // Given
        var leaving = counter.register(moveOut(notified("2026-04-09", "2026-04-10"), "5"));
        counter.register(addressChange(notified("2026-04-10", "2026-04-10"), mover("4")));

        // When
        counter.register(reversal(leaving));

        // Then
        assertThat(counter.row("5").householdNumber()).isEqualTo(new HouseholdNumber("9001"));
        assertThat(counter.row("5").address()).isEqualTo(Persons.PINE_8);
    }

    @Test
    @Requirement("001/4.0.4#1")
    void who_became_head_because_of_the_movement_is_none_any_more() {
        // Given
        var death = counter.register(death(notice("2026-04-01", "2026-04-03"), "4"));
        assertThat(counter.row("5").relationship()).isEqualTo(Relationship.HEAD);

        // When
        counter.register(reversal(death));

        // Then
        assertThat(counter.row("5").relationship()).isEqualTo(Relationship.parse("妻"));
        assertThat(counter.row("5").householdHeadName()).isNull();
        assertThat(counter.household("200").members()).hasSize(2);
    }

    @Test
    @Requirement("001/4.6.0.1#2")
    void a_movement_can_be_reversed_for_some_as_long_as_there_is_one_head() {
        var death = counter.register(death(notice("2026-04-01", "2026-04-03"), "4"));

        assertThat(counter.faults(reversal(death, "4")))
                .containsExactly("household-heads-several@", "household-heads-several@");
        assertThat(counter.faults(reversal(death, "1"))).containsExactly("mover-not-of-movement@movers[0]");
    }

    @Test
    @Requirement("001/4.6.0.1#12")
    void a_planned_move_out_is_reversed_before_its_day_on_it_and_after_the_notice() {
        var planned = counter.register(moveOut(notified("2026-04-30", "2026-04-10"), "4"));
        assertThat(counter.faults(reversal(planned))).isEmpty();
        assertThat(reason(planned)).isEqualTo(MovementReason.REVERSAL_CORRECTION);

        counter.on("2026-04-30")
                .register()
                .complete(planned, ArrivedPlans.effect(counter.household("200"), counter.situation()));
        assertThat(counter.faults(reversalOn("2026-04-30", planned))).isEmpty();
        assertThat(reason(planned)).isEqualTo(MovementReason.REVERSAL_INCREASE);

        counter.on("2026-05-10").register(moveInNotice(notice("2026-05-01", "2026-05-10"), "4"));
        counter.register(reversalOn("2026-05-10", planned));
        assertThat(counter.row("4").moveOut()).isNull();
        assertThat(counter.row("5").relationship()).isEqualTo(Relationship.parse("妻"));
    }

    @Test
    void a_reversal_names_the_movement_that_it_takes_back() {
        var death = counter.register(death(notice("2026-04-01", "2026-04-03"), "6"));

        assertThat(counter.assess(reversal(death)).findings().list())
                .extracting(Finding::message)
                .containsExactly("取り消す異動は、死亡（異動日 令和8年4月1日、処理日 令和8年4月10日）です。");
    }

    @Test
    void only_the_newest_movement_of_a_person_is_reversed() {
        var change = counter.register(addressChange(notified("2026-04-08", "2026-04-10"), mover("4"), mover("5")));
        counter.register(death(notice("2026-04-09", "2026-04-10"), "4"));

        assertThat(counter.faults(reversal(change))).containsExactly("not-the-newest-movement@movement");
    }

    @Test
    @Requirement("001/4.6.0.1#3")
    void movements_are_reversed_one_after_the_other_from_the_newest_on() {
        // Given
        var before = counter.row("4");
        var change = counter.register(addressChange(notified("2026-04-08", "2026-04-10"), mover("4"), mover("5")));
        var leaving = counter.register(moveOut(notified("2026-04-09", "2026-04-10"), "4", "5"));

        // When
        counter.register(reversal(leaving));
        counter.register(reversal(change));

        // Then
        assertThat(counter.row("4").address()).isEqualTo(before.address());
        assertThat(counter.row("4").addressSince()).isEqualTo(before.addressSince());
        assertThat(counter.faults(reversal(change))).containsExactly("movement-already-reversed@movement");
    }

    @Test
    void a_reversal_is_not_reversed_and_an_unknown_movement_neither() {
        var death = counter.register(death(notice("2026-04-01", "2026-04-03"), "6"));
        var reversal = counter.register(reversal(death));

        assertThat(counter.faults(reversal(reversal))).containsExactly("reversal-of-reversal@movement");
        assertThat(counter.faults(reversal(death))).containsExactly("movement-already-reversed@movement");
        assertThat(counter.faults(reversal(new MovementId(new UUID(9, 9)))))
                .containsExactly("movement-unknown@movement");
    }

    private MovementReason reason(MovementId reversed) {
        return counter.assess(reversalOn(counter.situation().today().toString(), reversed)).records().stream()
                .filter(change -> change.after().addresseeNumber().value().equals("4"))
                .map(change -> change.after().movement().reason())
                .findFirst()
                .orElseThrow();
    }

    private static Reversal reversal(MovementId movement, String... movers) {
        return reversalOn("2026-04-10", movement, movers);
    }

    private static Reversal reversalOn(String date, MovementId movement, String... movers) {
        return new Reversal(
                exOfficio(date),
                movement,
                Stream.of(movers).map(Counter::person).toList());
    }

    private static ResidentVersion withoutMovement(ResidentVersion row) {
        var any = Persons.resident("1", "1", "青木", "太郎", "1980-12-03", "世帯主").build();
        return row.change().version(1).movement(any.movement()).build();
    }
}
