package jp.yakuba.platform.events;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.operator.PlatformPermission;

/** A feed as a business has it, for the tests of reading it over HTTP. */
@Path("/remote/v1")
@PermissionsAllowed(PlatformPermission.Code.EVENT_VIEW)
class FeedProbe {

    private final EventFeed feed;
    private final CurrentOperator operator;

    FeedProbe(EventFeed feed, CurrentOperator operator) {
        this.feed = feed;
        this.operator = operator;
    }

    @GET
    @Path("/events")
    public EventPage events(@BeanParam FeedParameters parameters) {
        return feed.serve(operator.get(), RemoteRoom.NAME, parameters);
    }

    @GET
    @Path("/snapshot")
    public SnapshotPage snapshot(@BeanParam SnapshotParameters parameters) {
        return feed.serve(operator.get(), RemoteRoom.NAME, parameters);
    }
}
