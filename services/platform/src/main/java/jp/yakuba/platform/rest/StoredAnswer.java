package jp.yakuba.platform.rest;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept for a repetition of its request.
 *
 * @param requestHash keyed hash of the request; null if it was kept before hashes had a key
 * @param headers those of the headers that a client needs again: where it is, its tag, its type
 */
record StoredAnswer(
        @Nullable String requestHash,
        int status,
        Map<String, String> headers,
        @Nullable String body) {

    Response response() {
        var response = Response.status(status);
        headers.forEach(response::header);
        Optional.ofNullable(body).ifPresent(response::entity);
        return response.build();
    }

    /** The answer as one of its type; a body that was kept is the text that was written of such a one before. */
    @SuppressWarnings("unchecked")
    static <T> RestResponse<T> typed(Response answer) {
        RestResponse.ResponseBuilder<T> typed = RestResponse.ResponseBuilder.create(answer.getStatus());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> typed.header(name, value)));
        return typed.entity((T) answer.getEntity()).build();
    }
}
