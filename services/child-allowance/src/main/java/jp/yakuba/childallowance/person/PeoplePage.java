package jp.yakuba.childallowance.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.AddresseeSearch;
import jp.yakuba.office.search.Matched;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.operator.Operator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of those who were found.
 *
 * @param count how many were found
 * @param more whether there are more than were counted
 * @param next the cursor to ask for next; missing on the last page
 */
record PeoplePage(
        int count,
        boolean more,
        List<PersonHit> items,
        @Schema(ref = "Cursor") @Nullable String next) {

    static PeoplePage of(Operator operator, AddresseeSearch.Result result) {
        return new PeoplePage(
                result.count().value(),
                result.count().more(),
                result.page().items().stream()
                        .map(hit -> PersonHit.of(operator, hit))
                        .toList(),
                result.page().next());
    }

    /** Somebody who was found. */
    record PersonHit(
            @JsonUnwrapped Shown<Addressee> person,
            @JsonProperty("protected") boolean ofProtectedPerson,
            boolean guarded,
            boolean suppressed,
            List<Matched> matched) {

        static PersonHit of(Operator operator, AddresseeSearch.Hit hit) {
            var kept = hit.person();
            return new PersonHit(
                    Shown.of(kept.json(operator)),
                    kept.marks().isOfProtectedPerson(),
                    kept.marks().guardsAddresses(),
                    kept.marks().isSuppressed(),
                    hit.matched());
        }
    }
}
