package jp.yakuba.platform.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Incident;
import org.jboss.logging.Logger;

/**
 * Tells the audit log of every request that was refused for want of a right, whoever refused it: an annotation, a policy
 * of the HTTP layer or the code of an operation. It looks at the answer, so that nobody has to remember to tell.
 */
@ApplicationScoped
@Requirement("001/10.2")
class RefusedRequests {

    private static final Logger LOG = Logger.getLogger(RefusedRequests.class);
    private static final int FORBIDDEN = 403;
    private static final int BEFORE_ALL_OTHERS = 10_000;
    /** As long as a 個人番号, or not made of what our addresses are made of: somebody else's words. */
    private static final Pattern NOT_TOLD = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])|[^A-Za-z0-9/._~-]");

    private final Audit audit;

    RefusedRequests(Audit audit) {
        this.audit = audit;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ALL_OTHERS);
    }

    private void watch(RoutingContext context) {
        context.addEndHandler(_ -> {
            if (context.response().getStatusCode() == FORBIDDEN) {
                OperatorPrincipal.of(context).ifPresent(operator -> tell(context, operator));
            }
        });
        context.next();
    }

    /** On a thread that may wait for the database. */
    private void tell(RoutingContext context, Operator operator) {
        var request = context.request();
        var entry = AuditEntry.of(PlatformOperation.ACCESS_REFUSED)
                .outcome(Outcome.REFUSED)
                .detail("method", request.method().name())
                .detail("path", NOT_TOLD.matcher(String.valueOf(request.path())).replaceAll("*"));
        context.vertx()
                .executeBlocking(
                        () -> {
                            audit.recordApart(operator, entry);
                            return null;
                        },
                        false)
                .onFailure(failure -> Incident.log(LOG, "Telling the audit log of a refused request", failure));
    }
}
