package jp.yakuba.childallowance.amendment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.SortedMap;
import java.util.regex.Pattern;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.amended.AmendmentKind;
import jp.yakuba.childallowance.filing.OfferedRows;
import jp.yakuba.childallowance.filing.Posted;

/** An amendment as its form and the addresses that lead to it have it. */
final class PostedAmendment {

    private static final Pattern FIELD = Pattern.compile(
            "recipient|kind|basis|date|reason|claimReason|event|ceased|rescinds|annuls|grounds|note|children\\[\\d{1,2}]\\..+");

    private PostedAmendment() {}

    static Posted<Amendment> of(MultivaluedMap<String, String> posted) {
        return Posted.of(Amendment.SHAPE, posted, name -> FIELD.matcher(name).matches(), PostedAmendment::taken);
    }

    /** Of a child who was offered with what is known of it, all but the number is of one who comes. */
    private static SortedMap<String, String> taken(SortedMap<String, String> typed) {
        var taken = OfferedRows.taken(typed);
        if (!AmendmentKind.INCREASE.code().equals(typed.get("kind"))) {
            taken.keySet().removeIf(name -> OfferedRows.isOffered(typed, name) && !name.endsWith(".addressee"));
        }
        return taken;
    }
}
