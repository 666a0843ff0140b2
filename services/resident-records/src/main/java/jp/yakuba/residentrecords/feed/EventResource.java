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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ordered feed of the register's events. */
@Path("/resident-records/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "イベント")
class EventResource {

    private static final String ROOM = "resident-records";

    private final EventFeed feed;
    private final CurrentOperator operator;

    EventResource(EventFeed feed, CurrentOperator operator) {
        this.feed = feed;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed("event.read")
    @Operation(
            operationId = "readEvents",
            summary = "台帳のイベントを順に読む",
            description = "after より後のイベントを古い順に返す。wait 秒まで新しいイベントを待てる。個人番号は含まない。")
    @APIResponse(responseCode = "200", description = "イベントの一ページ。next を次の after にする")
    public EventPage events(@BeanParam FeedParameters parameters) {
        return feed.await(operator.get(), parameters.query(ROOM), parameters.patience());
    }
}
