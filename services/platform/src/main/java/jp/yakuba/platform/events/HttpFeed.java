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
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.events.EventSettings.RemoteFeed;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/** The feed of another service: {@code GET <url>/<room>/v1/events} and {@code …/snapshot}. */
final class HttpFeed implements FeedReader {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int GONE = ProblemType.EVENTS_REMOVED.status();

    private final RemoteFeed feed;
    private final ObjectMapper json;
    private final String subscriber;
    private final HttpClient http;

    HttpFeed(RemoteFeed feed, ObjectMapper json, String subscriber) {
        this.feed = feed;
        this.json = json;
        this.subscriber = subscriber;
        this.http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    @Override
    public boolean serves(MunicipalityCode municipality) {
        return feed.tokens().containsKey(municipality.value());
    }

    @Override
    public EventPage read(Operator operator, FeedQuery query) {
        return parsed(send(operator, address(query)), EventPage.class);
    }

    @Override
    public SnapshotPage snapshot(Operator operator, SnapshotQuery query) {
        return parsed(send(operator, address(query)), SnapshotPage.class);
    }

    private String send(Operator operator, URI address) {
        var token = feed.tokens().get(operator.municipality().value());
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
        return send(request);
    }

    private String send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() == GONE) {
                throw new Refusal(ProblemType.EVENTS_REMOVED);
            }
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

    private <T> T parsed(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException notAFeed) {
            throw new FeedUnavailable("not-a-feed");
        }
    }

    private URI address(FeedQuery query) {
        var types = query.types().stream().map(type -> "&type=" + encoded(type)).collect(Collectors.joining());
        return feed.url()
                .resolve("/%s/v1/events?after=%d&limit=%d&subscriber=%s%s"
                        .formatted(query.room(), query.after(), query.limit(), encoded(subscriber), types));
    }

    private URI address(SnapshotQuery query) {
        var cursor = query.cursor() == null ? "" : "&cursor=" + encoded(query.cursor());
        return feed.url().resolve("/%s/v1/snapshot?limit=%d%s".formatted(query.room(), query.limit(), cursor));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
