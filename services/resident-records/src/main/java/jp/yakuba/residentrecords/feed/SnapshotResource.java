package jp.yakuba.residentrecords.feed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.events.EventFeed;
import jp.yakuba.platform.events.SnapshotPage;
import jp.yakuba.platform.events.SnapshotParameters;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Everybody in the register as of one position of the feed, for a subscriber to begin with. */
@Path("/resident-records/v1/snapshot")
@Produces(MediaType.APPLICATION_JSON)
class SnapshotResource {

    private final EventFeed feed;
    private final CurrentOperator operator;

    SnapshotResource(EventFeed feed, CurrentOperator operator) {
        this.feed = feed;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.EVENT_READ)
    @Operation(operationId = "readSnapshot")
    @Problems({ProblemType.EVENTS_REMOVED, ProblemType.VALIDATION_FAILED})
    public SnapshotPage snapshot(@BeanParam SnapshotParameters parameters) {
        return feed.serve(operator.get(), RegisterView.ROOM, parameters);
    }
}
