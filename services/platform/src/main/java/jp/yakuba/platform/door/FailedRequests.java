package jp.yakuba.platform.door;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.yakuba.platform.problems.Incident;
import jp.yakuba.platform.problems.Outage;
import jp.yakuba.platform.problems.ProblemType;
import org.jboss.logging.Logger;

/**
 * What fails before a resource is reached, as when the database is away in the middle of finding out who asks. The
 * framework would write the message of the exception into the log, which may hold anything.
 */
@ApplicationScoped
class FailedRequests {

    private static final Logger LOG = Logger.getLogger(FailedRequests.class);
    private static final int BEFORE_THE_FRAMEWORK = Integer.MAX_VALUE - 1;

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_FRAMEWORK).failureHandler(FailedRequests::answer);
    }

    private static void answer(RoutingContext context) {
        var failure = context.failure();
        if (failure != null && Outage.is(failure)) {
            Outage.log(failure);
            TurnedAway.answer(context.request(), ProblemType.UNAVAILABLE);
        } else if (failure == null || failure instanceof SecurityException || context.statusCode() < 500) {
            context.next();
        } else {
            Incident.log(LOG, "A request, before a resource was reached,", failure);
            TurnedAway.answer(context.request(), ProblemType.INTERNAL);
        }
    }
}
