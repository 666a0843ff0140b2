package jp.yakuba.residentrecords.safetylist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** Everybody in the register of a running service, page by page, as the holder of the token may see them. */
final class WholeRegister implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = "/resident-records/v1/snapshot?limit=1000";
    private static final int ATTEMPTS = 10;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI server;
    private final String token;

    WholeRegister(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    void each(Consumer<JsonNode> then) throws IOException, InterruptedException {
        var cursor = "";
        do {
            var page = page(PAGE + cursor);
            page.path("items").forEach(item -> then.accept(item.path("data")));
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
    }

    /** A service that is busy or changes its instance is asked again. */
    private JsonNode page(String path) throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            var answer = answer(path);
            if (answer.statusCode() == 200) {
                return JSON.readTree(answer.body());
            }
            if (answer.statusCode() != 503 || attempt == ATTEMPTS) {
                throw new NotAnswered(
                        answer.statusCode() == 401 || answer.statusCode() == 403
                                ? "トークンが認められませんでした。期限と権限（異動イベントの受信）を確かめてください。"
                                : "サービスが応じません（HTTP " + answer.statusCode() + "）。");
            }
            Thread.sleep(Duration.ofSeconds(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1)));
        }
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        try {
            var asked = HttpRequest.newBuilder(server.resolve(path))
                    .header("Authorization", "Bearer " + token)
                    .timeout(Duration.ofMinutes(2));
            return http.send(asked.build(), BodyHandlers.ofString());
        } catch (java.net.ConnectException unreachable) {
            throw new NotAnswered(server + " につながりません。サービスが動いているか、--server が正しいか確かめてください。");
        }
    }

    @Override
    public void close() {
        // Every answer has been read: there is nothing to wait for.
        http.shutdownNow();
    }

    /** There is no list; the message says why. */
    static final class NotAnswered extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotAnswered(String message) {
            super(message);
        }
    }
}
