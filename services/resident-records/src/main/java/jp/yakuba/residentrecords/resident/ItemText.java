package jp.yakuba.residentrecords.resident;

import jp.yakuba.platform.clearance.Clearance;

/**
 * One item of a record as it is shown.
 *
 * @param path where it stands in {@link ResidentVersion}
 * @param item what a clerk calls it
 * @param text as shown, empty if blank
 */
public record ItemText(String path, String item, String text) {

    ItemText masked() {
        return text.isEmpty() ? this : new ItemText(path, item, Clearance.MASK);
    }
}
