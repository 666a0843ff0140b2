package jp.yakuba.platform.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;
import jp.yakuba.platform.problems.Problem;
import jp.yakuba.platform.problems.ProblemType;

/**
 * The answer to a request that no room sees: the same problem details as everywhere, or a page that needs to know nothing
 * of who asks. The connection ends with it, so that what may still come is not read as another request.
 */
public final class TurnedAway {

    private static final int LISTENING_MILLIS = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TurnedAway() {}

    @CheckedTemplate(basePath = "door")
    static class Templates {
        static native TemplateInstance turnedAway(Problem problem);

        private Templates() {}
    }

    /** Answers and ends the connection; does nothing if the request has its answer already. */
    public static void answer(HttpServerRequest request, ProblemType type) {
        write(request, type, true);
    }

    /** Answers a request that has been read to its end; the connection stays, since who comes by it may be a proxy of many. */
    static void answerAsRead(HttpServerRequest request, ProblemType type) {
        write(request, type, false);
    }

    private static void write(HttpServerRequest request, ProblemType type, boolean isLast) {
        var response = request.response();
        if (response.ended() || response.closed() || response.headWritten()) {
            return;
        }
        GuardLog.tell(type);
        var headers = response.headers();
        AnswerHeaders.set(headers, request.isSSL());
        AnswerHeaders.keepNothing(headers);
        if (isLast) {
            headers.set(HttpHeaders.CONNECTION, "close");
        }
        type.retryAfter().ifPresent(seconds -> headers.set("Retry-After", String.valueOf(seconds)));
        var rest = RestPath.matches(request.path());
        headers.set(
                HttpHeaders.CONTENT_TYPE, rest ? "application/problem+json;charset=UTF-8" : "text/html;charset=UTF-8");
        var problem = Problem.of(type);
        response.setStatusCode(type.status())
                .end(rest ? json(problem) : Templates.turnedAway(problem).render())
                .onComplete(_ -> {
                    if (isLast) {
                        letGo(request);
                    }
                });
    }

    /** A client that is still sending would not get to read the answer if the connection ended under it. */
    private static void letGo(HttpServerRequest request) {
        if (request.isEnded()) {
            request.connection().close();
        } else {
            request.resume();
            Objects.requireNonNull(Vertx.currentContext()).owner().setTimer(LISTENING_MILLIS, _ -> request.connection()
                    .close());
        }
    }

    private static String json(Problem problem) {
        try {
            return JSON.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
