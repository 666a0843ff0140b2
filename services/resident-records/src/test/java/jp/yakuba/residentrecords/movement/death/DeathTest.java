package jp.yakuba.residentrecords.movement.death;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Notifications.death;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.Persons;
import org.junit.jupiter.api.Test;

@Requirement("001/4.2.2.1")
class DeathTest {

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement({"001/1.1.1#6", "001/1.1.5#1", "001/4.0.2#5", "001/4.2.0.4#1", "001/4.2.2.1#1"})
    void a_death_deletes_the_record() {
        counter.register(death(notice("2026-04-01", "2026-04-03"), "6"));

        var row = counter.row("6");
        var deletion = Objects.requireNonNull(row.deletion());
        assertThat(row.state()).isEqualTo(ResidentState.DIED);
        assertThat(deletion.reason()).isEqualTo(MovementReason.DEATH);
        assertThat(deletion.date()).isEqualTo(Persons.date("2026-04-01"));
        assertThat(deletion.notificationDate()).isEqualTo("2026-04-03");
    }

    @Test
    void nobody_dies_before_birth() {
        assertThat(counter.findings(death(exOfficio("1955-03-02"), "6")))
                .contains("movement-before-birth@header.movementDate");
        assertThat(counter.findings(death(exOfficio("1955-03-03"), "6")))
                .doesNotContain("movement-before-birth@header.movementDate");
    }

    @Test
    @Requirement("001/4.0.4#1")
    void of_a_wholly_unknown_day_the_next_head_is_one_since_living_here() {
        // Given
        var unknown = RecordedDate.unknown(new CivilDate(1, 1, 1), "年月日不詳");
        var header = new NotificationHeader(unknown, null, NotificationBasis.EX_OFFICIO, null, null, null);

        // When
        counter.register(death(header, "4"));

        // Then
        assertThat(counter.row("5").movement().date()).isEqualTo(Persons.LONG_AGO);
    }

    @Test
    @Requirement({"001/1.1.8#7", "001/4.0.4#1"})
    void of_an_unknown_day_the_day_inside_makes_the_next_head() {
        // Given
        var unknown = RecordedDate.unknown(new CivilDate(2026, 2, 29), "令和8年2月下旬頃");
        var header = new NotificationHeader(unknown, null, NotificationBasis.EX_OFFICIO, null, null, null);

        // When
        counter.register(death(header, "4"));

        // Then
        assertThat(Objects.requireNonNull(counter.row("4").deletion()).date()).isEqualTo(unknown);
        assertThat(counter.row("5").movement().date()).isEqualTo(Persons.date("2026-02-28"));
    }
}
