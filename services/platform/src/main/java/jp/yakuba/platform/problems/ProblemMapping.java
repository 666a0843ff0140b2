package jp.yakuba.platform.problems;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception into a problem: as JSON on {@code /…/v1/…}, as a page elsewhere. */
@ApplicationScoped
class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json", "UTF-8");

    private final Instance<ProblemPage> page;

    ProblemMapping(Instance<ProblemPage> page) {
        this.page = page;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, UriInfo uri) {
        return response(Problem.of(refusal), uri);
    }

    /** A number in an address that is none. */
    @ServerExceptionMapper
    Response rejected(RejectedValue rejected, UriInfo uri) {
        return response(Problem.of(new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding(""))), uri);
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return response(Problem.of(ProblemType.FORBIDDEN, null, List.of()), uri);
    }

    @ServerExceptionMapper
    Response chosenByTheFramework(WebApplicationException chosen, UriInfo uri) {
        var status = chosen.getResponse().getStatus();
        if (status < 400) {
            return chosen.getResponse();
        }
        if (status >= 500) {
            return unexpected(chosen, uri);
        }
        var answer = response(Problem.of(ProblemType.ofStatus(status), null, List.of()), uri);
        var allowed = chosen.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    /** A bug or an outage: the log gets where it happened, but no message, which might carry personal data. */
    @ServerExceptionMapper
    Response unexpected(Throwable failure, UriInfo uri) {
        var number = Incident.log(LOG, "Request", failure);
        return response(Problem.of(ProblemType.INTERNAL, number, List.of()), uri);
    }

    private Response response(Problem problem, UriInfo uri) {
        var screen = !uri.getPath().contains("/v1/") && page.isResolvable();
        return screen
                ? Response.status(problem.status())
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(page.get().render(problem))
                        .build()
                : Response.status(problem.status())
                        .type(PROBLEM_JSON)
                        .entity(problem)
                        .build();
    }
}
