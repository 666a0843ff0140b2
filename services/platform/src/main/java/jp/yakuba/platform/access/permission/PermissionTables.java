package jp.yakuba.platform.access.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.room.Platform;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.Rooms;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The tables of what the roles may do, one for each business. */
@ApplicationScoped
public class PermissionTables {

    private final Permissions permissions;
    private final PermissionSettings settings;

    PermissionTables(Permissions permissions, PermissionSettings settings) {
        this.permissions = permissions;
        this.settings = settings;
    }

    /** As it is decided for today. */
    public List<PermissionTable> today(UnitOfWork work) {
        var businesses = Rooms.businesses();
        return (businesses.isEmpty() ? List.of(Platform.ROOM) : businesses)
                .stream().map(room -> table(work, room)).toList();
    }

    private PermissionTable table(UnitOfWork work, Room room) {
        var roles = HeldRole.around(room);
        var rights = roles.stream().map(role -> settings.ofRole(work, role)).toList();
        var rows = permissions.all().stream()
                .filter(entry -> !entry.room().isBusiness() || entry.room().equals(room))
                .map(entry -> new PermissionTable.Row(
                        entry,
                        rights.stream()
                                .map(right -> right.contains(entry.permission()))
                                .toList()))
                .toList();
        return new PermissionTable(room.name(), room.title(), roles, rows);
    }
}
