package jp.yakuba.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.events.EventSettings.RemoteFeed;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HttpFeedTest {

    private static final TestAccounts NAHA = new TestAccounts("472018");

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    EventFeed feed;

    @Inject
    EventRounds rounds;

    @Inject
    ObjectMapper json;

    private final Operator operator = Operator.system(NAHA.municipality(), "test");

    @BeforeEach
    void registerTheMunicipality() {
        NAHA.register();
        rounds.runNow(NAHA.municipality());
    }

    @Test
    @Requirement({"001/7.2.3#1", "001/7.2.3#3"})
    void another_service_reads_the_same_pages_as_this_one() {
        // Given
        var before = end();
        for (var serial = 0; serial < 5; serial++) {
            publish("counted");
        }
        publish("other");
        rounds.runNow(NAHA.municipality());

        // When
        var query = new FeedQuery("remote", Set.of("remote.counted"), before, 3);
        var page = remote(NAHA.bearerToken("system", "event.view")).read(operator, query);

        // Then
        assertThat(page).isEqualTo(feed.read(operator, query));
        assertThat(page.events()).hasSize(3);
        assertThat(page.next()).isEqualTo(before + 3);
    }

    @Test
    void a_reader_that_waits_is_answered_as_soon_as_there_are_news() throws Exception {
        // Given
        var before = end();
        var request = NAHA.restWith("system", "event.view");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = threads.submit(() -> request.get("/remote/v1/events?wait=20&after=" + before));
            Thread.sleep(Duration.ofMillis(300));

            // When
            var published = System.nanoTime();
            publish("counted");

            // Then
            assertThat(answer.get().jsonPath().getLong("next")).isEqualTo(before + 1);
            assertThat(Duration.ofNanos(System.nanoTime() - published)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void a_service_that_refuses_or_is_away_is_unavailable() {
        var query = new FeedQuery("remote", Set.of(), 0, 3);

        assertThatThrownBy(() -> remote("forged").read(operator, query)).hasMessage("http-401");
        assertThatThrownBy(() -> feedAt("http://localhost:1", "token").read(operator, query))
                .hasMessage("unreachable");
    }

    @Test
    void a_municipality_without_a_token_is_not_asked_for() {
        var feedOfOthers = new HttpFeed(settings("http://localhost:1", Map.of()), json, "test.remote");

        assertThat(feedOfOthers.serves(NAHA.municipality())).isFalse();
        assertThat(remote("token").serves(NAHA.municipality())).isTrue();
    }

    @Test
    void a_query_out_of_range_is_refused() {
        var request = NAHA.restWith("system", "event.view");

        for (var query : Set.of("after=-1", "limit=0", "limit=1001", "type=other.thing", "subscriber=A1")) {
            assertThat(request.get("/remote/v1/events?" + query).statusCode()).isEqualTo(422);
        }
    }

    private HttpFeed remote(String token) {
        return feedAt(RestAssured.baseURI + ":" + RestAssured.port, token);
    }

    private HttpFeed feedAt(String url, String token) {
        return new HttpFeed(settings(url, Map.of(NAHA.municipality().value(), token)), json, "test.remote");
    }

    private static RemoteFeed settings(String url, Map<String, String> tokens) {
        return new RemoteFeed() {
            @Override
            public URI url() {
                return URI.create(url);
            }

            @Override
            public Map<String, String> tokens() {
                return tokens;
            }
        };
    }

    private void publish(String what) {
        database.transactAll(operator, work -> outbox.publish(work, new Event("remote." + what, "1", Json.object())));
    }

    private long end() {
        return database.transact(operator, EventFeed::end);
    }
}
