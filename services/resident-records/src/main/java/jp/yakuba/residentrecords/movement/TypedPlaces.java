package jp.yakuba.residentrecords.movement;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * Where in the record after a movement the places stand that the notification itself names. Who typed them has to be able
 * to check them (4.0.9); what the register adds, such as the address of a household that is joined, is not among them.
 */
@Requirement({"001/4.0.9", "001/3.4"})
final class TypedPlaces {

    private TypedPlaces() {}

    /** Paths in {@link ResidentVersion}. */
    static Set<String> of(@Nullable Notification notification) {
        if (notification == null) {
            return Set.of();
        }
        var paths = new LinkedHashSet<>(notification.typedPlaces());
        if (notification.header().note() != null) {
            paths.add("movement.note");
        }
        return paths;
    }
}
