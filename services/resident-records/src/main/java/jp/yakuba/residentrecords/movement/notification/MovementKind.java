package jp.yakuba.residentrecords.movement.notification;

import java.util.Locale;
import jp.yakuba.foundation.Requirement;

/**
 * One of the movements that a clerk can choose. Each notification declares its own; which there are, {@code Movements}
 * says.
 *
 * @param code what it is stored and sent as, for good: {@code move-in-domestic}
 * @param japanese 異動処理名, which every screen of it shows (2.3.1)
 * @param type the record that notifies it
 */
@Requirement("001/2.3.1")
public record MovementKind(String code, String japanese, Class<? extends Record> type) {

    /** What the audit log calls it: {@code MOVE_IN_DOMESTIC}. */
    public String name() {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public String toString() {
        return name();
    }
}
