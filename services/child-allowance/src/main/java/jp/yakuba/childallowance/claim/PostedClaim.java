package jp.yakuba.childallowance.claim;

import jakarta.ws.rs.core.MultivaluedMap;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.filing.OfferedRows;
import jp.yakuba.childallowance.filing.Posted;
import jp.yakuba.platform.screens.FormState;

/** A claim as its form posts it: the rows of children who were offered and not ticked are none. */
final class PostedClaim {

    private PostedClaim() {}

    static Posted<CertificationClaim> of(MultivaluedMap<String, String> posted) {
        return Posted.of(CertificationClaim.SHAPE, posted, PostedClaim::isField, OfferedRows::taken);
    }

    private static boolean isField(String name) {
        return !name.equals("step")
                && !name.startsWith("form.")
                && !name.startsWith("csrf-")
                && !name.startsWith(FormState.REASON);
    }
}
