package jp.yakuba.platform.rest;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
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
}
