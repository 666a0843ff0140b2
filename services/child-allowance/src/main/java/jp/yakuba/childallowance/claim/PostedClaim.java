package jp.yakuba.childallowance.claim;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.SortedMap;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.filing.OfferedRows;
import jp.yakuba.childallowance.filing.Posted;
import jp.yakuba.platform.screens.FormState;

/**
 * A claim as its form posts it: the rows of children who were offered and not ticked are none, and a kind of account that
 * stood in the form is none where the account is given as on a passbook of the post bank.
 */
final class PostedClaim {

    private static final String KIND = "account.kind";

    private PostedClaim() {}

    static Posted<CertificationClaim> of(MultivaluedMap<String, String> posted) {
        return Posted.of(
                CertificationClaim.SHAPE, posted, PostedClaim::isField, typed -> oneAccount(OfferedRows.taken(typed)));
    }

    private static SortedMap<String, String> oneAccount(SortedMap<String, String> typed) {
        if (hasAny(typed, "postBank.") && !hasAny(typed, "account.", KIND)) {
            typed.remove(KIND);
        }
        return typed;
    }

    private static boolean hasAny(SortedMap<String, String> typed, String prefix, String... but) {
        return typed.keySet().stream()
                .anyMatch(name -> name.startsWith(prefix) && !List.of(but).contains(name));
    }

    private static boolean isField(String name) {
        return !name.equals("step")
                && !name.startsWith("form.")
                && !name.startsWith("csrf-")
                && !name.startsWith(FormState.REASON);
    }
}
