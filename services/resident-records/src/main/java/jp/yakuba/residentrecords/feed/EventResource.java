package jp.yakuba.residentrecords.feed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.events.EventFeed;
import jp.yakuba.platform.events.EventPage;
import jp.yakuba.platform.events.FeedParameters;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ordered feed of the register's events. */
@Path("/resident-records/v1/events")
@Produces(MediaType.APPLICATION_JSON)
class EventResource {

    private static final String ROOM = "resident-records";

    private final EventFeed feed;
    private final FeedViewing viewing;
    private final Database database;
    private final CurrentOperator operator;

    EventResource(EventFeed feed, FeedViewing viewing, Database database, CurrentOperator operator) {
        this.feed = feed;
        this.viewing = viewing;
        this.database = database;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed("event.read")
    @Operation(operationId = "readEvents")
    @Problems({ProblemType.VALIDATION_FAILED})
    public EventPage events(@BeanParam FeedParameters parameters) {
        var page = feed.await(operator.get(), parameters.query(ROOM), parameters.patience());
        return database.transact(operator.get(), work -> viewing.view(work, page));
    }
}
