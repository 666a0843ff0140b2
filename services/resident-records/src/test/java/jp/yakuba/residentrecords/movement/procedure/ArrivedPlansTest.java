package jp.yakuba.residentrecords.movement.procedure;

import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.Persons;
import org.junit.jupiter.api.Test;

@Requirement("001/1.1.5")
class ArrivedPlansTest {

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    void on_its_day_a_plan_deletes_those_who_leave_and_leaves_the_movement_as_notified() {
        // Given
        counter.register(moveOut(notified("2026-04-30", "2026-04-10"), "2", "3"));

        // When
        arrive("100", "2026-04-30");

        // Then
        var row = counter.row("2");
        assertThat(row.version()).isEqualTo(3);
        assertThat(row.state()).isEqualTo(ResidentState.MOVED_OUT);
        assertThat(Objects.requireNonNull(row.deletion()).date()).isEqualTo(Persons.date("2026-04-30"));
        assertThat(row.movement().notificationDate()).isEqualTo("2026-04-10");
        assertThat(row.movement().basis()).isEqualTo(NotificationBasis.NOTIFICATION);
        assertThat(row.movement().processingDate()).isEqualTo("2026-04-30");
        assertThat(counter.household("100").members()).hasSize(1);
    }

    @Test
    @Requirement("001/4.0.4#1")
    void who_is_left_alone_is_the_head_from_that_day_on_and_not_before() {
        // Given
        counter.register(moveOut(notified("2026-04-30", "2026-04-10"), "4"));
        assertThat(counter.row("5").relationship()).isEqualTo(Relationship.parse("妻"));

        // When
        arrive("200", "2026-04-30");

        // Then
        var row = counter.row("5");
        assertThat(row.relationship()).isEqualTo(Relationship.HEAD);
        assertThat(row.householdHeadName()).isEqualTo("白井　梅");
        assertThat(row.movement().reason()).isEqualTo(MovementReason.HEAD_CHANGE);
        assertThat(row.movement().basis()).isEqualTo(NotificationBasis.EX_OFFICIO);
        assertThat(row.movement().date()).isEqualTo(Persons.date("2026-04-30"));
    }

    @Test
    void before_the_day_and_without_a_plan_nothing_happens() {
        counter.register(moveOut(notified("2026-04-30", "2026-04-10"), "4"));

        counter.on("2026-04-29");
        assertThat(ArrivedPlans.effect(counter.household("200"), counter.situation()))
                .isEmpty();
        assertThat(ArrivedPlans.effect(counter.household("100"), counter.situation()))
                .isEmpty();
    }

    @Test
    void a_plan_has_arrived_on_its_day() {
        counter.register(moveOut(notified("2026-04-30", "2026-04-10"), "4"));
        var leaver = counter.situation().resident(Counter.person("4")).orElseThrow();

        assertThat(ArrivedPlans.hasArrived(leaver, LocalDate.parse("2026-04-29")))
                .isFalse();
        assertThat(ArrivedPlans.hasArrived(leaver, LocalDate.parse("2026-04-30")))
                .isTrue();
    }

    private void arrive(String household, String day) {
        counter.on(day).register().register(ArrivedPlans.effect(counter.household(household), counter.situation()));
    }
}
