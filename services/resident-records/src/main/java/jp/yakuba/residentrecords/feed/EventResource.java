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
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ordered feed of the register's events. */
@Path("/resident-records/v1/events")
@Produces(MediaType.APPLICATION_JSON)
class EventResource {

    private final EventFeed feed;
    private final CurrentOperator operator;

    EventResource(EventFeed feed, CurrentOperator operator) {
        this.feed = feed;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.EVENT_READ)
    @Operation(operationId = "readEvents")
    @Problems({ProblemType.EVENTS_REMOVED, ProblemType.VALIDATION_FAILED})
    public EventPage events(@BeanParam FeedParameters parameters) {
        return feed.serve(operator.get(), RegisterView.ROOM, parameters);
    }
}
