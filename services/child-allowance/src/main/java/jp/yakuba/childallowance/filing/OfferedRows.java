package jp.yakuba.childallowance.filing;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The rows of children whom a form offers to be ticked: those who are not ticked are none. */
public final class OfferedRows {

    private static final Pattern ROW = Pattern.compile("(children\\[\\d{1,2}]).*");

    /** Ends the name of a field that says that the child of the row was offered. */
    private static final String OFFERED = ".offered";

    private OfferedRows() {}

    /** What of that which was typed counts. */
    public static SortedMap<String, String> taken(SortedMap<String, String> typed) {
        var taken = new TreeMap<>(typed);
        taken.keySet().removeIf(name -> name.endsWith(OFFERED) || isNotTaken(typed, name));
        return taken;
    }

    private static boolean isNotTaken(SortedMap<String, String> typed, String name) {
        return isOffered(typed, name)
                && ROW.matcher(name).matches()
                && !typed.containsKey(name.replaceFirst("].*", "]") + ".addressee");
    }

    /** Whether the field is of a row in which a child was offered. */
    public static boolean isOffered(SortedMap<String, String> typed, String name) {
        var row = ROW.matcher(name);
        return row.matches() && typed.containsKey(row.group(1) + OFFERED);
    }
}
