package jp.yakuba.platform.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.platform.problems.ProblemType;

/**
 * Turns requests away, with the time after which to come again, when so many are being served that one more would only wait: with too
 * much to do, those that were let in are still answered as fast as ever.
 */
@ApplicationScoped
class Crowd {

    /** After the body has been read: who sends slowly is no request that is being served. */
    private static final int AFTER_THE_BODY = 40;

    private final int limit;
    private final AtomicInteger served = new AtomicInteger();

    @Inject
    Crowd(DoorSettings settings) {
        this(settings.requestsAtOnce());
    }

    Crowd(int limit) {
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::letIn, AFTER_THE_BODY);
    }

    void letIn(RoutingContext context) {
        if (served.incrementAndGet() > limit) {
            served.decrementAndGet();
            TurnedAway.answerAsRead(context.request(), ProblemType.UNAVAILABLE);
            return;
        }
        context.addEndHandler(_ -> served.decrementAndGet());
        context.next();
    }
}
