package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed ends in findings or in a movement, never in an exception. */
@Requirement({"001/4.0.9", "001/11.1"})
class AnyNotificationTest {

    private static final int NOTIFICATIONS = 1_000;
    private static final long SEED = 20_251_121;

    @ParameterizedTest
    @MethodSource("jp.yakuba.residentrecords.movement.Movements#kinds")
    void whatever_is_typed_ends_in_findings_or_in_a_movement(MovementKind kind) {
        // Given
        var random = RandomGeneratorFactory.of("L64X128MixRandom")
                .create(SEED + kind.name().hashCode());
        var faults = new ArrayList<String>();
        var read = 0;
        var registrable = 0;

        // When
        for (var i = 0; i < NOTIFICATIONS; i++) {
            var typed = AnyTexts.notification(kind, random);
            try {
                var notification = notification(kind, typed);
                if (notification != null) {
                    read++;
                    registrable += isRegistrable(notification) ? 1 : 0;
                }
            } catch (RuntimeException thrown) {
                faults.add(typed + " → " + thrown + " at " + thrown.getStackTrace()[0]);
            }
        }

        // Then
        assertThat(faults).isEmpty();
        assertThat(read).as("read").isGreaterThan(NOTIFICATIONS / 10);
        assertThat(registrable).as("registrable").isGreaterThan(NOTIFICATIONS / 100);
    }

    private static @Nullable Notification notification(MovementKind kind, Map<String, String> typed) {
        var fields = new Fields(typed);
        var bound = Examiner.shape(kind).bind(fields);
        assertThat(bound.value() == null).isEqualTo(bound.findings().hasErrors());
        return (Notification) bound.value();
    }

    /** Registers it too, so that what comes out fits into the register. */
    private static boolean isRegistrable(Notification notification) {
        var counter = AnyTexts.counter();
        var assessment = counter.assess(notification);
        if (!assessment.findings().hasErrors()) {
            counter.register().register(assessment.records());
        }
        return !assessment.findings().hasErrors();
    }
}
