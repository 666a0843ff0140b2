package jp.yakuba.platform.access.permission;

import java.util.List;
import jp.yakuba.platform.access.HeldRole;

/**
 * What the roles of one business, and those of the town hall, may do today, as the screen shows it (操作権限一覧表).
 *
 * @param business name of the room
 * @param title of the room
 */
public record PermissionTable(String business, String title, List<HeldRole> roles, List<Row> rows) {

    /** A permission and, for each role, whether it has it. */
    record Row(Permissions.Entry entry, List<Boolean> roles) {}
}
