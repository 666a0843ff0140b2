package jp.yakuba.platform.events;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jp.yakuba.platform.access.CurrentOperator;

/** A feed as a business has it, for the tests of reading it over HTTP. */
@Path("/remote/v1/events")
@PermissionsAllowed("event.view")
class FeedProbe {

    private final EventFeed feed;
    private final CurrentOperator operator;

    FeedProbe(EventFeed feed, CurrentOperator operator) {
        this.feed = feed;
        this.operator = operator;
    }

    @GET
    public EventPage events(@BeanParam FeedParameters parameters) {
        return feed.await(operator.get(), parameters.query("remote"), parameters.patience());
    }
}
