package jp.yakuba.childallowance.amendment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.regex.Pattern;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.filing.Posted;

/** An amendment as its form and the addresses that lead to it have it. */
final class PostedAmendment {

    private static final Pattern FIELD = Pattern.compile(
            "recipient|kind|basis|date|reason|claimReason|event|ceased|rescinds|note|children\\[\\d{1,2}]\\..+");

    private PostedAmendment() {}

    static Posted<Amendment> of(MultivaluedMap<String, String> posted) {
        return Posted.of(Amendment.SHAPE, posted, name -> FIELD.matcher(name).matches());
    }
}
