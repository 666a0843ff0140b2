package jp.yakuba.platform.problems;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every exception into a problem: as JSON on {@code /…/v1/…}, as a page elsewhere. */
@ApplicationScoped
class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json", "UTF-8");

    private final Instance<ProblemPage> page;
    private final Commits commits;

    ProblemMapping(Instance<ProblemPage> page, Commits commits) {
        this.page = page;
        this.commits = commits;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, UriInfo uri) {
        return response(refusal.type(), null, refusal.findings().list(), uri);
    }

    /** A number in an address that is none. */
    @ServerExceptionMapper
    Response rejected(RejectedValue rejected, UriInfo uri) {
        return response(ProblemType.VALIDATION_FAILED, null, List.of(rejected.finding("")), uri);
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return response(ProblemType.FORBIDDEN, null, List.of(), uri);
    }

    @ServerExceptionMapper
    Response chosenByTheFramework(WebApplicationException chosen, UriInfo uri, Request request) {
        var status = chosen.getResponse().getStatus();
        if (status < 400) {
            return chosen.getResponse();
        }
        if (status >= 500) {
            return unexpected(chosen, uri, request);
        }
        var answer = response(ProblemType.ofStatus(status), null, List.of(), uri);
        var allowed = chosen.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    /**
     * A bug or an outage: the log gets where it happened, but no message, which might carry personal data. Whether
     * something is registered is said only as far as it is known.
     */
    @ServerExceptionMapper
    Response unexpected(Throwable failure, UriInfo uri, Request request) {
        var changes = !SAFE.contains(request.getMethod());
        if (changes && commits.mayHaveHappened()) {
            var number = Incident.log(LOG, "Request, after its commit was sent,", failure);
            return response(ProblemType.OUTCOME_UNKNOWN, number, List.of(), uri);
        }
        if (Outage.is(failure)) {
            Outage.log(failure);
            return response(ProblemType.UNAVAILABLE, null, List.of(), uri);
        }
        if (Departure.is(failure)) {
            Departure.log(request.getMethod());
            return response(ProblemType.INTERNAL, null, List.of(), uri);
        }
        var number = Incident.log(LOG, "Request", failure);
        return response(ProblemType.INTERNAL, number, List.of(), uri);
    }

    private Response response(ProblemType type, @Nullable String instance, List<Finding> findings, UriInfo uri) {
        var problem = Problem.of(type, instance, findings);
        var screen = !uri.getPath().contains("/v1/") && page.isResolvable();
        var response = Response.status(problem.status());
        type.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return screen
                ? response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(page.get().render(problem))
                        .build()
                : response.type(PROBLEM_JSON).entity(problem.toPrograms(type)).build();
    }
}
