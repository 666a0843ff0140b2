package jp.yakuba.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import jp.yakuba.platform.events.EventSettings.RemoteFeed;
import jp.yakuba.platform.operator.Operator;

/** The feed of another service: {@code GET <url>/<room>/v1/events}. */
final class HttpFeed implements FeedReader {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RemoteFeed feed;
    private final ObjectMapper json;
    private final HttpClient http;

    HttpFeed(RemoteFeed feed, ObjectMapper json) {
        this.feed = feed;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    @Override
    public EventPage read(Operator operator, FeedQuery query) {
        var token = feed.tokens().get(operator.municipality().value());
        if (token == null) {
            return new EventPage(java.util.List.of(), query.after());
        }
        var request = HttpRequest.newBuilder(uri(query))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
        return page(send(request));
    }

    private String send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new FeedUnavailable("http-" + response.statusCode());
            }
            return response.body();
        } catch (IOException unreachable) {
            throw new FeedUnavailable("unreachable");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FeedUnavailable("stopped");
        }
    }

    private EventPage page(String body) {
        try {
            return json.readValue(body, EventPage.class);
        } catch (JsonProcessingException notAFeed) {
            throw new FeedUnavailable("not-a-feed");
        }
    }

    private URI uri(FeedQuery query) {
        var types = query.types().stream()
                .map(type -> "&type=" + URLEncoder.encode(type, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return feed.url()
                .resolve("/%s/v1/events?after=%d&limit=%d%s"
                        .formatted(query.room(), query.after(), query.limit(), types));
    }
}
