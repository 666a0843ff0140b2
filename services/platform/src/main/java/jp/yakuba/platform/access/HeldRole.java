package jp.yakuba.platform.access;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.Rooms;

/**
 * A role as an account has it: a clerk is the clerk of one business and opens nothing in another; an administrator is one of
 * the whole town hall.
 *
 * @param business the name of the room, which need not be here any more; empty for a role of the town hall
 */
public record HeldRole(Role role, String business) {

    public HeldRole {
        if (role.isOfBusiness() == business.isEmpty()) {
            throw new IllegalArgumentException(role + " is not held in '" + business + "'");
        }
    }

    /** A role of the town hall. */
    public static HeldRole of(Role role) {
        return new HeldRole(role, "");
    }

    /** A role in a business. */
    public static HeldRole in(Room business, Role role) {
        return new HeldRole(role, business.name());
    }

    /** The roles that one may have with regard to a room: its own, and those of the town hall. */
    public static List<HeldRole> around(Room room) {
        return Stream.of(Role.values())
                .filter(role -> room.isBusiness() || !role.isOfBusiness())
                .map(role -> role.isOfBusiness() ? in(room, role) : of(role))
                .toList();
    }

    /** All that can be given here: those of each business, then those of the town hall. */
    public static List<HeldRole> offered() {
        var ofBusinesses = Rooms.businesses().stream()
                .flatMap(business -> around(business).stream())
                .filter(held -> held.role().isOfBusiness());
        var ofTheTownHall = Stream.of(Role.values()).filter(role -> !role.isOfBusiness());
        return Stream.concat(ofBusinesses, ofTheTownHall.map(HeldRole::of)).toList();
    }

    /** The role of a code that somebody typed. */
    public static HeldRole parse(String code) {
        return offered().stream()
                .filter(held -> held.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RejectedValue(PlatformError.ROLE_UNKNOWN, "役割がありません。", "一覧から選んでください。"));
    }

    /** The role of a code as it is kept. */
    public static HeldRole ofCode(String code) {
        var dot = code.lastIndexOf('.');
        for (var role : Role.values()) {
            if (role.code().equals(code.substring(dot + 1))) {
                return new HeldRole(role, code.substring(0, Math.max(dot, 0)));
            }
        }
        throw new IllegalArgumentException("No role: " + code);
    }

    /** As it stands in the database: {@code resident-records.clerk}, {@code administrator}. */
    public String code() {
        return business.isEmpty() ? role.code() : business + "." + role.code();
    }

    /** For screens: 住民基本台帳：職員（入力）. */
    public String label() {
        return business.isEmpty()
                ? role.label()
                : Rooms.named(business).map(Room::title).orElse(business) + "：" + role.label();
    }

    /** Whether what the role may do by default in the room is what this one may do. */
    public boolean counts(Room room) {
        return business.isEmpty() || !room.isBusiness() || room.name().equals(business);
    }
}
