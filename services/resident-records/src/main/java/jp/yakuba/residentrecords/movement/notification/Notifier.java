package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * 届出人 (法第26条, 第27条).
 *
 * @param capacity what they are to the movers
 * @param name their name; needless for a mover
 * @param phone where they can be reached
 */
@Requirement("001/4.1.0.3")
public record Notifier(
        @Open NotifierCapacity capacity,
        @Open @MaxLength(100) @Nullable String name,
        @Whereabouts @MaxLength(20) @Nullable String phone) {}
