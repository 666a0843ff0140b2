package jp.yakuba.residentrecords.movement.moveout;

import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Counter.on;
import static jp.yakuba.residentrecords.movement.Notifications.moveInNotice;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.moveOutAbroad;
import static jp.yakuba.residentrecords.movement.Notifications.toOsaka;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.Persons;
import org.junit.jupiter.api.Test;

@Requirement("001/4.1.3.1.1")
class MoveInNoticeTest {

    private static final NotificationHeader ARRIVED = notice("2026-05-02", "2026-05-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement({"001/4.1.3.1.1#1", "001/4.1.3.1.1#2"})
    void what_was_planned_stays_beside_what_is_confirmed() {
        // Given
        counter.register(moveOut(notified("2026-04-30", "2026-04-10"), "2"));

        // When
        counter.on("2026-05-10").register(moveInNotice(ARRIVED, "2"));

        // Then
        var moveOut = Objects.requireNonNull(counter.row("2").moveOut());
        assertThat(moveOut.plannedDate()).isEqualTo("2026-04-30");
        assertThat(moveOut.planned()).isEqualTo(toOsaka());
        assertThat(moveOut.confirmedDate()).isEqualTo("2026-05-02");
        assertThat(moveOut.noticeDate()).isEqualTo("2026-05-10");
        assertThat(Objects.requireNonNull(moveOut.confirmed()).block()).isEqualTo("２番地");
    }

    @Test
    @Requirement("001/4.1.3.1.1#1")
    void a_notice_completes_the_move_out_also_when_its_day_has_not_come() {
        // Given
        counter.register(moveOut(notified("2026-05-30", "2026-04-10"), "2"));

        // When
        counter.on("2026-05-10").register(moveInNotice(ARRIVED, "2"));

        // Then
        var row = counter.row("2");
        assertThat(row.state()).isEqualTo(ResidentState.MOVED_OUT);
        assertThat(row.movement().reason()).isEqualTo(MovementReason.MOVE_OUT_DOMESTIC);
        assertThat(row.movement().date()).isEqualTo(Persons.date("2026-05-30"));
    }

    @Test
    @Requirement("001/4.1.3.1.1#3")
    void a_notice_is_taken_for_one_whom_the_office_had_deleted() {
        // Given
        var gone = counter.row("6")
                .change()
                .version(2)
                .state(ResidentState.DELETED_OTHERWISE)
                .deletion(new Deletion(MovementReason.EX_OFFICIO_DELETION, Persons.date("2026-01-15"), null))
                .build();
        counter.register().add(gone);

        // When
        counter.on("2026-05-10").register(moveInNotice(ARRIVED, "6"));

        // Then
        var row = counter.row("6");
        assertThat(row.deletion()).isEqualTo(gone.deletion());
        assertThat(Objects.requireNonNull(row.moveOut()).confirmedDate()).isEqualTo("2026-05-02");
    }

    @Test
    void only_one_who_has_left_for_another_municipality_has_arrived_there() {
        counter.register(moveOutAbroad(notified("2026-04-30", "2026-04-10"), "2"));
        counter.on("2026-05-10");

        for (var person : new String[] {"1", "2", "12", "13", "99"}) {
            assertThat(counter.findings(moveInNotice(ARRIVED, person)))
                    .as(person)
                    .containsExactly("notice-without-move-out@movers[0]");
        }
        assertThat(counter.findings(moveInNotice(ARRIVED, "11"))).isEmpty();
    }

    @Test
    void a_notice_rests_on_a_notice() {
        assertThat(counter.on("2026-05-10").findings(moveInNotice(on(ARRIVED, NotificationBasis.NOTIFICATION), "11")))
                .containsExactly("basis-must-be-notice@header.basis");
    }

    @Test
    void a_notice_that_comes_again_is_shown_to_a_clerk() {
        counter.on("2026-05-10").register(moveInNotice(ARRIVED, "11"));

        assertThat(counter.findings(moveInNotice(ARRIVED, "11"))).containsExactly("notice-already-received@movers[0]");
    }
}
