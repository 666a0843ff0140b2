package jp.yakuba.childallowance.claim;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.filing.Posted;
import jp.yakuba.platform.screens.FormState;

/** A claim as its form posts it: the rows of children who were offered and not ticked are none. */
final class PostedClaim {

    private static final Pattern ROW = Pattern.compile("(children\\[\\d{1,2}]).*");

    /** Ends the name of a field that says that the child of the row was offered, to be ticked. */
    private static final String OFFERED = ".offered";

    private PostedClaim() {}

    static Posted<CertificationClaim> of(MultivaluedMap<String, String> posted) {
        return Posted.of(CertificationClaim.SHAPE, posted, PostedClaim::isField, PostedClaim::taken);
    }

    private static boolean isField(String name) {
        return !name.equals("step")
                && !name.startsWith("form.")
                && !name.startsWith("csrf-")
                && !name.startsWith(FormState.REASON);
    }

    private static SortedMap<String, String> taken(SortedMap<String, String> typed) {
        var taken = new TreeMap<>(typed);
        taken.keySet().removeIf(name -> name.endsWith(OFFERED) || isNotTaken(typed, name));
        return taken;
    }

    private static boolean isNotTaken(SortedMap<String, String> typed, String name) {
        var row = ROW.matcher(name);
        return row.matches()
                && typed.containsKey(row.group(1) + OFFERED)
                && !typed.containsKey(row.group(1) + ".addressee");
    }
}
