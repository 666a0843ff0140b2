package jp.yakuba.platform.files;

import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.yakuba.platform.operator.Permission;

/**
 * A file about to be stored.
 *
 * @param name as the clerk knows it, without a path
 * @param mediaType such as {@code text/csv}
 * @param permission the right that reading it takes
 * @param retainUntil the last day on which it is there
 * @param individualNumber whether it may hold 個人番号, so that giving it out is audited as seeing them
 * @param whereabouts whether it may tell where somebody is who is protected
 */
public record NewFile(
        String name,
        String mediaType,
        Permission permission,
        LocalDate retainUntil,
        boolean individualNumber,
        boolean whereabouts) {

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{Cntrl}/\\\\]");
    private static final int LONGEST = 200;

    /** A file with whole records of residents, with all that not everybody may read of them. */
    public static NewFile ofRecords(String name, String mediaType, Permission permission, LocalDate retainUntil) {
        return new NewFile(name, mediaType, permission, retainUntil, true, true);
    }

    /** A file of which nothing is kept from who may read it. */
    public NewFile(String name, String mediaType, Permission permission, LocalDate retainUntil) {
        this(name, mediaType, permission, retainUntil, false, false);
    }

    /** Whatever a browser sends as the name becomes one that is harmless. */
    public NewFile {
        name = NOT_IN_A_NAME.matcher(name).replaceAll("_").strip();
        if (name.isEmpty()) {
            name = "file";
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
    }
}
