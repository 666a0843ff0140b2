package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.addressChange;
import static jp.yakuba.residentrecords.movement.Notifications.death;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static jp.yakuba.residentrecords.movement.Notifications.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.MovementReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement("001/4.0.4")
class HeadMissingTest {

    private static final NotificationHeader HEADER = notified("2026-04-09", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/head-missing.csv", numLinesToSkip = 1)
    @Requirement({"001/4.0.4#1", "001/4.0.4#3"})
    void two_who_stay_choose_their_head_and_one_who_stays_is_the_head(
            String household, String leavers, String movement, @Nullable String finding, @Nullable String newHead) {
        var notification = notification(movement, household, leavers.split(" "));

        assertThat(counter.findings(notification).stream()
                        .filter(text -> text.startsWith("head-missing")
                                || text.startsWith("remaining-member")
                                || text.startsWith("sole-member")))
                .containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
        var becomeHead = counter.assess(notification).records().stream()
                .filter(change -> change.after().movement().reason() == MovementReason.HEAD_CHANGE)
                .toList();
        assertThat(becomeHead)
                .extracting(change -> change.after().addresseeNumber().value())
                .containsExactlyElementsOf(newHead == null ? List.of() : List.of(newHead));
        assertThat(becomeHead)
                .allSatisfy(change -> assertThat(change.after().relationship()).isEqualTo(Relationship.HEAD))
                .allSatisfy(change -> assertThat(change.after().householdHeadName())
                        .isEqualTo(change.after().names().full()));
    }

    private static Notification notification(String movement, String household, String... leavers) {
        return switch (movement) {
            case "死亡" -> death(notice("2026-04-09", "2026-04-10"), leavers[0]);
            case "転出" -> moveOut(HEADER, leavers);
            case "転居" -> addressChange(HEADER, movers(leavers));
            case "世帯分離" -> split(HEADER, household, movers(leavers));
            default -> throw new IllegalArgumentException(movement);
        };
    }

    private static Mover[] movers(String... numbers) {
        return Stream.of(numbers)
                .map(number -> number.equals("1") || numbers.length == 1 ? mover(number, "世帯主") : mover(number, "子"))
                .toArray(Mover[]::new);
    }
}
