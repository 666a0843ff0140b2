package jp.yakuba.platform.screens;

import java.util.Locale;
import java.util.Optional;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.Rooms;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the navigation. A room contributes its entries as beans: {@code @Produces @Singleton NavigationItem …}.
 *
 * @param code stable name, such as {@code resident-search}
 * @param group heading under which the entry stands
 * @param href path of the screen; the entry is current on this path and below it
 * @param permission right without which the entry is not shown
 * @param order place inside the group, ascending
 * @param shortcut key that opens the screen, such as {@code Alt+S}; null for none
 */
public record NavigationItem(
        String code,
        String label,
        Group group,
        String href,
        Permission permission,
        int order,
        @Nullable String shortcut) {

    /** The headings of the navigation, in the order in which they are shown. */
    public enum Group {
        COUNTER("窓口"),
        REVIEW("審査・決裁"),
        RECORDS("台帳・証明"),
        BATCH("一括処理"),
        ADMINISTRATION("管理");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** Heading. */
        public String label() {
            return label;
        }

        /** Name for identifiers in the page. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An entry without a key. */
    public NavigationItem(String code, String label, Group group, String href, Permission permission, int order) {
        this(code, label, group, href, permission, order, null);
    }

    /** The business whose screen it is; nothing for a screen that all businesses share. */
    Optional<Room> business() {
        return Rooms.businesses().stream()
                .filter(room -> href.startsWith(room.root() + "/"))
                .findFirst();
    }

    /** Whether the path is this screen or below it. */
    boolean covers(String path) {
        return path.equals(href) || path.startsWith(href.endsWith("/") ? href : href + "/");
    }
}
