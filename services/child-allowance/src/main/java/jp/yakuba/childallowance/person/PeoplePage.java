package jp.yakuba.childallowance.person;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.AddresseeSearch;
import jp.yakuba.office.search.Matched;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.UnitOfWork;
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

    static PeoplePage of(UnitOfWork work, AddresseeSearch.Result result) {
        var hits = result.page().items();
        var joined = JoinedNumbers.of(
                work,
                hits.stream()
                        .map(hit -> hit.person().person().addresseeNumber())
                        .toList());
        return new PeoplePage(
                result.count().value(),
                result.count().more(),
                hits.stream()
                        .map(hit -> PersonHit.of(
                                work.operator(),
                                hit,
                                joined.get(hit.person().person().addresseeNumber())))
                        .toList(),
                result.page().next());
    }

    /**
     * Somebody who was found.
     *
     * @param resident 宛名番号 as which an outsider lives here since; missing if nobody has said so
     */
    record PersonHit(
            @JsonUnwrapped Shown<Addressee> person,
            @JsonProperty("protected") boolean ofProtectedPerson,
            boolean guarded,
            boolean suppressed,
            List<Matched> matched,
            @Nullable AddresseeNumber resident) {

        static PersonHit of(Operator operator, AddresseeSearch.Hit hit, @Nullable AddresseeNumber resident) {
            var kept = hit.person();
            return new PersonHit(
                    Shown.of(kept.json(operator)),
                    kept.marks().isOfProtectedPerson(),
                    kept.marks().guardsAddresses(),
                    kept.marks().isSuppressed(),
                    hit.matched(),
                    resident);
        }
    }
}
