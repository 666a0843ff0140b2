package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.notification.MovementKind.ADDRESS_CHANGE;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.BIRTH;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.DEATH;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.HEAD_CHANGE;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.HOUSEHOLD_CHANGE;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.HOUSEHOLD_MERGE;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.HOUSEHOLD_SPLIT;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.MOVE_IN_ABROAD;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.MOVE_IN_DOMESTIC;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.MOVE_IN_NOTICE;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.MOVE_OUT_ABROAD;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.MOVE_OUT_DOMESTIC;
import static jp.yakuba.residentrecords.movement.notification.MovementKind.REVERSAL;

import java.util.EnumSet;
import java.util.Set;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.procedure.Bases;

/**
 * What the form of a movement asks for; nothing that the movement has no use for.
 *
 * @param kind which movement
 */
public record AskedParts(MovementKind kind) {

    private static final Set<MovementKind> MOVE_INS = EnumSet.of(MOVE_IN_DOMESTIC, MOVE_IN_ABROAD);
    private static final Set<MovementKind> HOUSEHOLD_MOVEMENTS =
            EnumSet.of(HEAD_CHANGE, HOUSEHOLD_SPLIT, HOUSEHOLD_MERGE, HOUSEHOLD_CHANGE);

    /** Whether somebody comes to the counter with it; a notice and a reversal come from an office. */
    public boolean notifier() {
        return kind != MOVE_IN_NOTICE && kind != REVERSAL;
    }

    /** Whether that person's identity is to be checked (法第27条第2項): not of 戸籍の届出. */
    public boolean identity() {
        return notifier() && kind != BIRTH && kind != DEATH;
    }

    /** Whether the movement date may be 不詳 (1.1.8). */
    public boolean unknownDate() {
        return kind == BIRTH || kind == DEATH;
    }

    /** The household that people come into, an existing one or a new one at an address. */
    public boolean destination() {
        return newcomers() || newborns() || kind == ADDRESS_CHANGE;
    }

    /** Where people lived before. */
    public boolean newcomers() {
        return MOVE_INS.contains(kind);
    }

    /** Whether they come from abroad. */
    public boolean fromAbroad() {
        return kind == MOVE_IN_ABROAD;
    }

    /** Children who were born. */
    public boolean newborns() {
        return kind == BIRTH;
    }

    /** Whether there may be more people than the form has room for. */
    public boolean morePeople() {
        return newcomers() || newborns();
    }

    /** The member who died. */
    public boolean deceased() {
        return kind == DEATH;
    }

    /** Where people are about to go in Japan. */
    public boolean plannedDestination() {
        return kind == MOVE_OUT_DOMESTIC;
    }

    /** To which country people are about to go. */
    public boolean plannedCountry() {
        return kind == MOVE_OUT_ABROAD;
    }

    /** Where people have arrived. */
    public boolean confirmedDestination() {
        return kind == MOVE_IN_NOTICE;
    }

    /** Which household at the same address people join. */
    public boolean destinationHousehold() {
        return kind == HOUSEHOLD_MERGE || kind == HOUSEHOLD_CHANGE;
    }

    /** Whether the notification names the household itself. */
    public boolean household() {
        return HOUSEHOLD_MOVEMENTS.contains(kind);
    }

    /** Whether it takes back another movement. */
    public boolean reversed() {
        return kind == REVERSAL;
    }

    /** Whether the movers have new relationships. */
    public boolean relationships() {
        return household() || kind == ADDRESS_CHANGE;
    }

    /** Whether members are chosen; else the movement is about people typed in. */
    public boolean movers() {
        return !morePeople() && kind != DEATH;
    }

    /** Whether no member can stay out of it, so that none is to be chosen. */
    public boolean everyone() {
        return kind == HEAD_CHANGE || kind == HOUSEHOLD_MERGE;
    }

    /** Whether relationships to the head before say nothing of those afterwards. */
    public boolean otherHead() {
        return household();
    }

    /** Whether those who have left are among whom it is about. */
    public boolean thoseWhoLeft() {
        return kind == MOVE_IN_NOTICE || kind == REVERSAL;
    }

    /** What stands above the people to choose from. */
    public String moversCaption() {
        return kind == REVERSAL ? "取り消す異動の異動者" : "世帯員";
    }

    /** What a tick says. */
    public String tick() {
        return kind == REVERSAL ? "取り消す" : "異動する";
    }

    /** 届出等の区分 that it can have and mostly has. */
    public Bases bases() {
        return Bases.of(kind);
    }

    /** What the movement date is called. */
    public String dateLabel() {
        return switch (kind) {
            case MOVE_OUT_DOMESTIC, MOVE_OUT_ABROAD -> "転出（予定）年月日";
            case MOVE_IN_NOTICE -> "転出年月日（確定）";
            case BIRTH -> "出生年月日";
            case DEATH -> "死亡年月日";
            case REVERSAL -> "取消しの異動日";
            default -> "異動日";
        };
    }

    /** What the date of the notification is called. */
    public String notificationLabel() {
        return kind == MOVE_IN_NOTICE ? "転入通知年月日" : "届出日（申出日・通知日）";
    }
}
