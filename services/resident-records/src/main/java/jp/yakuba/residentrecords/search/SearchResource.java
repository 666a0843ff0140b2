package jp.yakuba.residentrecords.search;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Search over REST: by POST, so that no name stands in an address. */
@Path("/resident-records/v1")
@Produces(MediaType.APPLICATION_JSON)
class SearchResource {

    private static final int HISTORY = 50;

    private final Database database;
    private final Searches searches;
    private final SearchHistory history;
    private final CurrentOperator operator;

    SearchResource(Database database, Searches searches, SearchHistory history, CurrentOperator operator) {
        this.database = database;
        this.searches = searches;
        this.history = history;
        this.operator = operator;
    }

    @POST
    @Path("/searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_SEARCH)
    @Requirement({"001/2.1.2", "001/2.1.3"})
    @Operation(operationId = "searchResidents")
    @Problems({ProblemType.VALIDATION_FAILED})
    public SearchPage search(@BeanParam PageRequest page, SearchCriteria criteria) {
        return database.transact(operator.get(), work -> {
            var result = searches.search(work, criteria, page);
            history.keep(work, criteria);
            return SearchPage.of(result);
        });
    }

    @GET
    @Path("/search-history")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_SEARCH)
    @Requirement("001/2.1.1")
    @Operation(operationId = "searchHistory")
    public Items<PastSearch> history() {
        return database.transact(
                operator.get(),
                work -> new Items<>(history.of(work, HISTORY).stream()
                        .map(entry -> PastSearch.of(work, entry))
                        .toList()));
    }

    /** One search of the caller's history. */
    record PastSearch(SearchId id, Instant searchedAt, Shown<SearchCriteria> criteria) {

        static PastSearch of(UnitOfWork work, SearchHistory.Entry entry) {
            var criteria = Clearance.of(work.operator()).json(SearchCriteria.SHAPE, entry.criteria());
            return new PastSearch(entry.id(), entry.searchedAt(), Shown.of(criteria));
        }
    }
}
