package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Counter.on;
import static jp.yakuba.residentrecords.movement.Notifications.addressChange;
import static jp.yakuba.residentrecords.movement.Notifications.birth;
import static jp.yakuba.residentrecords.movement.Notifications.death;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static jp.yakuba.residentrecords.movement.Notifications.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateRulesTest {

    private static final List<String> OF_DATES = List.of(
            "movement-date-in-future", "date-not-on-calendar", "unknown-date-not-allowed", "notified-before-movement");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/movement-date-rules.csv", numLinesToSkip = 1)
    @Requirement({"001/1.1.8#1", "001/1.1.8#2", "001/1.1.8#3", "001/4.0.3#3", "001/4.1.3.0.1#1", "001/4.2.0.2#2"})
    void the_movement_date_is_a_day_the_movement_can_have(
            String movement, String date, boolean unknown, @Nullable String finding) {
        var day = CivilDate.parse(date);
        var recorded = unknown ? RecordedDate.unknown(day, "令和8年3月頃") : RecordedDate.of(day);
        var header = new NotificationHeader(recorded, null, NotificationBasis.EX_OFFICIO, null, null, null);

        assertThat(counter.codes(notification(movement, header)).stream().filter(OF_DATES::contains))
                .containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/notification-deadlines.csv", numLinesToSkip = 1)
    void a_notification_after_the_deadline_is_an_alert(
            String movement, String movementDate, String notificationDate, boolean late) {
        // Given
        var header = notified(movementDate, notificationDate);

        // When
        var codes = counter.on("2026-06-01").codes(notification(movement, header));

        // Then
        assertThat(codes.contains("notified-late")).isEqualTo(late);
    }

    @Test
    @Requirement("001/4.1.0.2#3")
    void the_notification_date_is_today_at_the_latest() {
        assertThat(counter.findings(moveIn(notified("2026-04-01", "2026-04-10"), newcomer())))
                .isEmpty();
        assertThat(counter.findings(moveIn(notified("2026-04-01", "2026-04-11"), newcomer())))
                .containsExactly("notification-date-in-future@header.notificationDate");
    }

    @Test
    @Requirement("001/4.1.3.0.1#1")
    void only_a_move_out_is_notified_before_it_happens() {
        assertThat(counter.findings(moveIn(notified("2026-04-09", "2026-04-08"), newcomer())))
                .containsExactly("notified-before-movement@header.notificationDate");
        assertThat(counter.findings(birth(notice("2026-04-09", "2026-04-08"))))
                .contains("notified-before-movement@header.notificationDate");
        assertThat(counter.findings(moveOut(notified("2026-04-09", "2026-04-08"), "2")))
                .isEmpty();
    }

    @Test
    @Requirement("001/4.2.0.5#2")
    void only_the_office_acting_on_its_own_has_no_notification_date() {
        var without = exOfficio("2026-04-09");

        assertThat(counter.findings(death(without, "6"))).isEmpty();
        for (var basis : List.of(NotificationBasis.PROPOSAL, NotificationBasis.NOTICE)) {
            assertThat(counter.findings(death(on(without, basis), "6")))
                    .containsExactly("notification-date-missing@header.notificationDate");
        }
    }

    @Test
    @Requirement({"001/1.2.1#1", "001/4.0.3#1", "001/4.0.3#4", "001/4.0.3#5", "001/4.2.0.4#1"})
    void the_processing_date_is_today_whatever_was_notified() {
        counter.register(death(notice("2026-04-01", "2026-04-03"), "6"));

        var movement = counter.row("6").movement();
        assertThat(movement.date()).hasToString("令和8年4月1日");
        assertThat(movement.notificationDate()).isEqualTo("2026-04-03");
        assertThat(movement.processingDate()).isEqualTo("2026-04-10");
        assertThat(movement.place()).isEqualTo("本庁");
        assertThat(movement.terminal()).isEqualTo("T01");
        assertThat(movement.operatorId()).isEqualTo("u1");
    }

    private static Notification notification(String movement, NotificationHeader header) {
        return switch (movement) {
            case "転入" -> moveIn(header, newcomer());
            case "転居" -> addressChange(header, mover("4"), mover("5"));
            case "転出" -> moveOut(header, "2");
            case "世帯変更" -> split(header, "100", mover("3", "世帯主"));
            case "出生" -> birth(header);
            case "死亡" -> death(header, "2");
            default -> throw new IllegalArgumentException(movement);
        };
    }
}
