package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * A resident who moves, or whose relationship changes.
 *
 * @param addresseeNumber who
 * @param relationship 続柄 in the household they are in afterwards; blank keeps it where a whole household moves
 */
@Requirement("001/4.0.1")
public record Mover(
        @Open AddresseeNumber addresseeNumber,
        @Open @Nullable Relationship relationship) {}
