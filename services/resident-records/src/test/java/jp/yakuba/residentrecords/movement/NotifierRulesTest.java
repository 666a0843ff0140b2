package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.on;
import static jp.yakuba.residentrecords.movement.Notifications.addressChange;
import static jp.yakuba.residentrecords.movement.Notifications.birth;
import static jp.yakuba.residentrecords.movement.Notifications.death;
import static jp.yakuba.residentrecords.movement.Notifications.moveInNotice;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.birth.Birth;
import jp.yakuba.residentrecords.movement.death.Death;
import jp.yakuba.residentrecords.movement.moveout.MoveInNotice;
import jp.yakuba.residentrecords.movement.notification.IdentityCheck;
import jp.yakuba.residentrecords.movement.notification.IdentityDocument;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.notification.Notifier;
import jp.yakuba.residentrecords.movement.notification.NotifierCapacity;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who brings a movement to the counter, and on what it rests. */
class NotifierRulesTest {

    private static final NotificationHeader HEADER = notice("2026-04-09", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "6, SELF, -, notifier-cannot-be-mover@header.notifier.capacity",
                "6, HEAD, -, notifier-is-deceased@header.notifier.capacity",
                "6, MEMBER, -, notifier-is-deceased@header.notifier.capacity",
                "6, AGENT, 青木はな, notifier-is-deceased@header.notifier.name",
                "2, HEAD, -, -",
                "2, MEMBER, -, -",
                "6, AGENT, 青木　太郎, -"
            })
    void the_dead_notify_nothing(
            String deceased, NotifierCapacity capacity, @Nullable String name, @Nullable String finding) {
        var found = counter.findings(death(broughtBy(capacity, name), deceased)).stream()
                .filter(text -> text.startsWith("notifier"))
                .toList();

        assertThat(found).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void a_newborn_notifies_nothing_and_neither_does_who_has_left() {
        assertThat(counter.findings(birth(broughtBy(NotifierCapacity.SELF, null))))
                .containsExactly("notifier-cannot-be-mover@header.notifier.capacity");
        assertThat(counter.findings(birth(broughtBy(NotifierCapacity.HEAD, null))))
                .isEmpty();
        assertThat(counter.findings(moveInNotice(broughtBy(NotifierCapacity.SELF, null), "11")))
                .containsExactly("notifier-has-left@header.notifier.capacity");
    }

    @Test
    void a_head_who_has_died_brings_nothing_to_the_counter_any_more() {
        var byTheHead = new NotificationHeader(
                HEADER.movementDate(),
                HEADER.notificationDate(),
                NotificationBasis.NOTIFICATION,
                new Notifier(NotifierCapacity.HEAD, "青木　太郎", null),
                new IdentityCheck(IdentityDocument.INDIVIDUAL_NUMBER_CARD, null),
                null);
        assertThat(counter.codes(moveOut(byTheHead, "3"))).doesNotContain("notifier-head-absent");
        counter.register(death(HEADER, "1"));

        assertThat(counter.findings(moveOut(byTheHead, "3"))).contains("notifier-head-absent@header.notifier.capacity");
        assertThat(counter.findings(addressChange(byTheHead, mover("3", "世帯主"))))
                .contains("notifier-head-absent@header.notifier.capacity");
    }

    @Test
    @Requirement("001/1.2.1#3")
    void a_birth_and_a_death_are_recorded_on_a_notice_of_the_family_register_and_never_on_a_notification() {
        var notified = on(HEADER, NotificationBasis.NOTIFICATION);

        assertThat(counter.findings(birth(notified))).containsExactly("basis-of-family-register@header.basis");
        assertThat(counter.findings(death(notified, "6"))).containsExactly("basis-of-family-register@header.basis");
        for (var basis :
                EnumSet.of(NotificationBasis.NOTICE, NotificationBasis.EX_OFFICIO, NotificationBasis.PROPOSAL)) {
            assertThat(counter.findings(death(on(HEADER, basis), "6")))
                    .as(basis.name())
                    .doesNotContain("basis-of-family-register@header.basis");
        }
    }

    @ParameterizedTest
    @MethodSource("jp.yakuba.residentrecords.movement.Movements#kinds")
    void a_form_begins_with_a_basis_that_its_movement_can_have(MovementKind kind) {
        var bases = new Movements().of(kind).bases();

        assertThat(bases.possible()).contains(bases.usual()).doesNotContain(NotificationBasis.REQUEST);
        assertThat(bases.usual() == NotificationBasis.NOTIFICATION)
                .isEqualTo(!List.of(Birth.KIND, Death.KIND, MoveInNotice.KIND, Reversal.KIND)
                        .contains(kind));
    }

    private static NotificationHeader broughtBy(NotifierCapacity capacity, @Nullable String name) {
        return new NotificationHeader(
                HEADER.movementDate(),
                HEADER.notificationDate(),
                NotificationBasis.NOTICE,
                new Notifier(capacity, name, null),
                null,
                null);
    }
}
