package jp.yakuba.residentrecords.resident;

/**
 * One item of a record as it is shown.
 *
 * @param path where it stands in {@link ResidentVersion}
 * @param item what a clerk calls it
 * @param text as shown, empty if blank
 */
public record ItemText(String path, String item, String text) {

    /** Stands where the operator may not see an item. */
    public static final String MASKED = "＊＊＊";

    ItemText masked() {
        return text.isEmpty() ? this : new ItemText(path, item, MASKED);
    }
}
