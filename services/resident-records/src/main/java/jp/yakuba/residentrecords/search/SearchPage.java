package jp.yakuba.residentrecords.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.yakuba.office.search.Matched;
import jp.yakuba.office.search.NameForm;
import jp.yakuba.office.search.Strictness;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Shown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of those who were found, as it is told over REST.
 *
 * @param count how many were found
 * @param more whether there are more than were counted
 * @param next the cursor to ask for next; missing on the last page
 */
record SearchPage(
        int count,
        boolean more,
        List<SearchHit> items,
        @Schema(ref = "Cursor") @Nullable String next) {

    static SearchPage of(SearchResult result) {
        return new SearchPage(
                result.count().value(),
                result.count().more(),
                result.hits().stream().map(SearchHit::of).toList(),
                result.page().next());
    }

    /** Somebody who was found: the items of the record by their paths, and besides them what only a search knows. */
    record SearchHit(
            @JsonUnwrapped Shown<FoundPerson> person,
            @JsonProperty("protected") boolean ofProtectedPerson,
            boolean suppressed,
            List<SearchReason> matched) {

        static SearchHit of(Hit hit) {
            var json = hit.clearance().json(FoundPerson.SHAPE, hit.person());
            if (!hit.showsAddress()) {
                json.put("address", Clearance.MASK);
            }
            return new SearchHit(
                    Shown.of(json),
                    hit.protection().isOfProtectedPerson(),
                    !hit.protection().suppressions().isEmpty(),
                    hit.matched().stream().map(SearchReason::of).toList());
        }
    }

    /** By which item somebody was found. */
    record SearchReason(
            String item,
            Strictness rule,
            boolean past,
            String text,
            @Nullable NameForm form) {

        static SearchReason of(Matched matched) {
            return new SearchReason(
                    matched.item(), matched.strictness(), matched.past(), matched.text(), matched.form());
        }
    }
}
