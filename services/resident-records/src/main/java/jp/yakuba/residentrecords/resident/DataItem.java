package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentKind;
import org.jspecify.annotations.Nullable;

/**
 * One item of the resident record as the data list describes it.
 *
 * @param item its Japanese name, the heading of its column in a file
 * @param label what a clerk calls it, on screens
 * @param path where it stands in {@link ResidentVersion}, such as {@code names.full}
 * @param type what its values are
 * @param width the most characters it takes; null where the type says it
 * @param kinds the kinds of resident that have it
 * @param blank when it may be blank (1.1.6)
 */
public record DataItem(
        String item,
        String label,
        String path,
        String type,
        @Nullable Integer width,
        Kinds kinds,
        Blank blank) {

    /** Which kinds of resident have an item. */
    public enum Kinds {
        /** Everyone. */
        BOTH,
        /** 日本人住民. */
        JAPANESE,
        /** 外国人住民. */
        FOREIGN
    }

    /** When an item may be blank. */
    @Requirement("001/1.1.6")
    public enum Blank {
        /** Always. */
        YES,
        /** Never. */
        NO,
        /** In a 除票 only. */
        UNLESS_DELETED,
        /** As the 区分 of 法第30条の45 says. */
        BY_CLASS
    }

    /** Whether the kind of resident has the item. */
    public boolean isOf(ResidentKind kind) {
        return switch (kinds) {
            case BOTH -> true;
            case JAPANESE -> kind == ResidentKind.JAPANESE;
            case FOREIGN -> kind == ResidentKind.FOREIGN;
        };
    }
}
