package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Counter.on;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.notification.IdentityCheck;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.notification.Notifier;
import jp.yakuba.residentrecords.movement.notification.NotifierCapacity;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CounterRulesTest {

    private static final NotificationHeader HEADER = notified("2026-04-09", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement({"001/4.2.0.1#1", "001/4.2.0.2#1", "001/4.2.0.2#2"})
    void one_who_comes_to_the_counter_is_asked_who_they_are() {
        assertThat(counter.findings(moveIn(brought(HEADER.notifier(), null), newcomer())))
                .containsExactly("identity-not-checked@header.identityCheck");
        assertThat(counter.findings(moveIn(exOfficio("2026-04-09"), newcomer())))
                .isEmpty();
    }

    @Test
    void one_who_acts_for_another_is_named_and_the_other_can_be_told() {
        var nameless = new Notifier(NotifierCapacity.AGENT, null, null);
        var named = new Notifier(NotifierCapacity.AGENT, "代理　人", null);

        assertThat(counter.findings(moveIn(brought(nameless, HEADER.identityCheck()), newcomer())))
                .containsExactly(
                        "representative-not-named@header.notifier.name", "acceptance-notice-possible@header.notifier");
        assertThat(counter.findings(moveIn(brought(named, HEADER.identityCheck()), newcomer())))
                .containsExactly("acceptance-notice-possible@header.notifier");
    }

    @Test
    void no_movement_of_these_rests_on_a_request() {
        assertThat(counter.findings(moveIn(on(HEADER, NotificationBasis.REQUEST), newcomer())))
                .containsExactly("basis-not-for-movement@header.basis");
    }

    private static NotificationHeader brought(@Nullable Notifier notifier, @Nullable IdentityCheck check) {
        return new NotificationHeader(
                HEADER.movementDate(), HEADER.notificationDate(), HEADER.basis(), notifier, check, null);
    }
}
