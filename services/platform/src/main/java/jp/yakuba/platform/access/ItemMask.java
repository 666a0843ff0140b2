package jp.yakuba.platform.access;

import java.util.function.Supplier;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;

/** What an operator sees of the items that not everybody may see, on every screen (001/10.4). */
@Requirement("001/10.4")
public record ItemMask(Operator operator) {

    /** What stands in place of a hidden item. */
    public static final String HIDDEN = "＊＊＊";

    /** The items that are hidden from those who have not the right to them. */
    public enum Item {
        INDIVIDUAL_NUMBER("item.individual-number"),
        RESIDENT_RECORD_CODE("item.resident-record-code"),
        FAMILY_REGISTER("item.family-register"),
        RESIDENCE_STATUS("item.residence-status"),
        PROTECTED_ADDRESS("item.protected-address");

        private final String permission;

        Item(String permission) {
            this.permission = permission;
        }

        /** The right to see it. */
        public Permission permission() {
            return new Permission(permission);
        }
    }

    /** Whether the operator may see the item. */
    public boolean shows(Item item) {
        return operator.may(item.permission());
    }

    /** The text if the operator may see it; an empty one stays empty, so that a form shows where nothing is. */
    public String text(Item item, String text) {
        return text.isEmpty() || shows(item) ? text : HIDDEN;
    }

    /** The text if the operator may see it; it is not even made otherwise. */
    public String text(Item item, Supplier<String> text) {
        return shows(item) ? text.get() : HIDDEN;
    }
}
