package jp.yakuba.residentrecords.movement.procedure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.resident.NotificationBasis;

/**
 * 届出等の区分 of each movement: which it can have and which it mostly has. 出生 and 死亡 are no 届出 of 法第4章: the office
 * records them on a 戸籍の届出 or a 通知 (1.2.1, 4.2.0.4).
 *
 * @param usual what a new form begins with
 * @param possible all that the movement can have
 */
@Requirement({"001/1.2.1", "001/4.2.0.2", "001/4.2.0.4", "001/4.2.0.5"})
public record Bases(NotificationBasis usual, Set<NotificationBasis> possible) {

    private static final Set<NotificationBasis> OF_THE_OFFICE =
            EnumSet.of(NotificationBasis.NOTICE, NotificationBasis.EX_OFFICIO, NotificationBasis.PROPOSAL);

    /** Copies the set. */
    public Bases {
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
    }

    /** Those of a kind of movement. */
    public static Bases of(MovementKind kind) {
        return switch (kind) {
            case BIRTH, DEATH -> new Bases(NotificationBasis.NOTICE, OF_THE_OFFICE);
            case MOVE_IN_NOTICE -> new Bases(NotificationBasis.NOTICE, EnumSet.of(NotificationBasis.NOTICE));
            case REVERSAL -> new Bases(NotificationBasis.EX_OFFICIO, allButRequest());
            case MOVE_IN_DOMESTIC,
                    MOVE_IN_ABROAD,
                    ADDRESS_CHANGE,
                    MOVE_OUT_DOMESTIC,
                    MOVE_OUT_ABROAD,
                    HEAD_CHANGE,
                    HOUSEHOLD_SPLIT,
                    HOUSEHOLD_MERGE,
                    HOUSEHOLD_CHANGE -> new Bases(NotificationBasis.NOTIFICATION, allButRequest());
        };
    }

    /** 請求 is for the former surname only (1.2.1). */
    private static Set<NotificationBasis> allButRequest() {
        return EnumSet.complementOf(EnumSet.of(NotificationBasis.REQUEST));
    }
}
