package jp.yakuba.suite.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A program that keeps to the REST contract: what may not have arrived is sent again under the same key, when it was asked to
 * come again; and it counts what it was answered.
 */
final class Client implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);
    private static final Duration GIVE_UP_AFTER = Duration.ofMinutes(3);
    private static final long AGAIN_MILLIS = 1_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI address;
    private final Map<String, LongAdder> seen = new ConcurrentSkipListMap<>();

    Client(URI address) {
        this.address = address;
    }

    /** What was answered so far, and how often. */
    Map<String, Long> seen() {
        var counts = new TreeMap<String, Long>();
        seen.forEach((answer, count) -> counts.put(answer, count.sum()));
        return counts;
    }

    /** Asks once; empty if nobody answered. */
    @Nullable
    HttpResponse<String> get(String token, String path) throws InterruptedException {
        return once(request(token, path).GET().build());
    }

    /** Does it once, however often it must be sent; the answer is one that says what came of it. */
    HttpResponse<String> post(String token, String path, String body, @Nullable String tag)
            throws InterruptedException {
        var request = request(token, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        var latest = Instant.now().plus(GIVE_UP_AFTER);
        while (true) {
            var answer = once(request.build());
            if (answer != null && !mayComeAgain(answer)) {
                return answer;
            }
            if (Instant.now().isAfter(latest)) {
                throw new IllegalStateException(path + " was not answered within " + GIVE_UP_AFTER);
            }
            Thread.sleep(pause(answer));
        }
    }

    /** Sends it once; null if nobody answered. */
    @Nullable
    HttpResponse<String> asked(String token, String path, String body, @Nullable String tag)
            throws InterruptedException {
        var request =
                request(token, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return once(request.build());
    }

    private static boolean mayComeAgain(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 429, 500, 502, 503, 504 -> true;
            case 409 -> answer.body().contains("request-in-progress");
            default -> false;
        };
    }

    private static long pause(@Nullable HttpResponse<String> answer) {
        return answer == null
                ? AGAIN_MILLIS
                : answer.headers().firstValueAsLong("Retry-After").orElse(1) * 1_000;
    }

    private @Nullable HttpResponse<String> once(HttpRequest request) throws InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            count(told(answer));
            return answer;
        } catch (IOException broken) {
            count(broken instanceof java.net.http.HttpTimeoutException ? "no answer in 20 s" : "connection lost");
            return null;
        }
    }

    private void count(String what) {
        seen.computeIfAbsent(what, first -> new LongAdder()).increment();
    }

    private static String told(HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status < 400) {
            return answer.headers().firstValue("Idempotency-Replayed").isPresent() ? "2xx, done before" : "2xx";
        }
        if (status == 500) {
            return answer.body().contains("outcome-unknown") ? "500 outcome unknown" : "500";
        }
        var later = answer.headers().firstValue("Retry-After").isPresent() ? " with Retry-After" : "";
        return status + later;
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new IllegalStateException("No JSON: " + answer.body(), broken);
        }
    }

    /** Every alert that was found, with a reason to pass it. */
    static JsonNode passing(HttpResponse<String> answer) {
        var passed = JSON.createObjectNode();
        json(answer)
                .path("findings")
                .forEach(finding -> passed.put(finding.path("code").asText(), "確認済"));
        return passed;
    }

    static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Override
    public void close() {
        http.close();
    }
}
