package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.Requirement;

/** 異動の届出等: what somebody, or the office itself, says has changed. */
@Requirement({"001/4.1.0.1", "001/4.2.0.1"})
public sealed interface Notification
        permits MoveIn, AddressChange, MoveOut, MoveInNotice, Birth, Death, HouseholdMovement, Reversal {

    /** What every notification has: its dates, its basis, who made it. */
    NotificationHeader header();

    /** Which movement it is. */
    default MovementKind kind() {
        return switch (this) {
            case MoveInDomestic _ -> MovementKind.MOVE_IN_DOMESTIC;
            case MoveInAbroad _ -> MovementKind.MOVE_IN_ABROAD;
            case AddressChange _ -> MovementKind.ADDRESS_CHANGE;
            case MoveOutDomestic _ -> MovementKind.MOVE_OUT_DOMESTIC;
            case MoveOutAbroad _ -> MovementKind.MOVE_OUT_ABROAD;
            case MoveInNotice _ -> MovementKind.MOVE_IN_NOTICE;
            case Birth _ -> MovementKind.BIRTH;
            case Death _ -> MovementKind.DEATH;
            case HeadChange _ -> MovementKind.HEAD_CHANGE;
            case HouseholdSplit _ -> MovementKind.HOUSEHOLD_SPLIT;
            case HouseholdMerge _ -> MovementKind.HOUSEHOLD_MERGE;
            case HouseholdChange _ -> MovementKind.HOUSEHOLD_CHANGE;
            case Reversal _ -> MovementKind.REVERSAL;
        };
    }
}
