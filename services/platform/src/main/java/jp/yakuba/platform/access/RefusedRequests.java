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
import jp.yakuba.platform.door.GuardLog;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Incident;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jboss.logging.Logger;

/**
 * Tells the audit log of every request that was refused for want of a right, whoever refused it: an annotation, a policy
 * of the HTTP layer or the code of an operation. It looks at the answer, so that nobody has to remember to tell. A form that
 * is none of ours is told likewise, with whose session it came in; of a request that comes from another site or without a
 * session nobody is known yet, and the log of the machine is told.
 */
@ApplicationScoped
@Requirement("001/10.2")
public class RefusedRequests {

    private static final Logger LOG = Logger.getLogger(RefusedRequests.class);
    private static final int FORBIDDEN = 403;
    private static final String FORGED = RefusedRequests.class.getName();
    private static final int BEFORE_ALL_OTHERS = 10_000;
    /** As long as a 個人番号, or not made of what our addresses are made of: somebody else's words. */
    private static final Pattern NOT_TOLD = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])|[^A-Za-z0-9/._~-]");

    private final Audit audit;

    RefusedRequests(Audit audit) {
        this.audit = audit;
    }

    /** What to throw where a form does not prove that it is ours; it will be told. */
    public static Refusal forged(RoutingContext context) {
        context.put(FORGED, true);
        return new Refusal(ProblemType.FORGED);
    }

    void watch(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ALL_OTHERS);
    }

    private void watch(RoutingContext context) {
        context.addEndHandler(_ -> {
            if (context.get(FORGED) != null) {
                OperatorPrincipal.of(context)
                        .ifPresentOrElse(
                                operator -> tell(context, operator, PlatformOperation.ACCESS_FORGED),
                                () -> GuardLog.tell(ProblemType.FORGED));
            } else if (context.response().getStatusCode() == FORBIDDEN) {
                OperatorPrincipal.of(context)
                        .ifPresent(operator -> tell(context, operator, PlatformOperation.ACCESS_REFUSED));
            }
        });
        context.next();
    }

    /** On a thread that may wait for the database. */
    private void tell(RoutingContext context, Operator operator, PlatformOperation operation) {
        var request = context.request();
        var entry = AuditEntry.of(operation)
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
