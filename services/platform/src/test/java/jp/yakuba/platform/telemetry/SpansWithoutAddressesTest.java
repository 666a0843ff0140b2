package jp.yakuba.platform.telemetry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.yakuba.platform.AsDeployed;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** A trace tells what was slow, and nothing of whom it was about. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(AsDeployed.class)
class SpansWithoutAddressesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String FAILED = "5bf92f3577b34da6a3ce929d0e0e4736";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What a collector would be sent. */
    @Singleton
    static class Sent implements SpanProcessor {

        private final List<SpanData> spans = new CopyOnWriteArrayList<>();

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            spans.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }

    @Inject
    Sent sent;

    @Test
    void the_span_of_a_request_has_its_trace_and_neither_address_nor_terminal() throws InterruptedException {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .queryParam("applicant", "yamada")
                .get("/probe/v1/accounts/0000000019");

        var told = String.valueOf(of(TRACE));
        assertThat(told).contains("SERVER").doesNotContain("0000000019", "yamada", "127.0.0.1");
    }

    /** The probe's failure says what was asked for, as the database's do. */
    @Test
    void the_span_of_a_request_that_failed_does_not_have_the_words_of_the_failure() throws InterruptedException {
        given().header("traceparent", "00-" + FAILED + "-00f067aa0ba902b7-01").post("/commit-probe/v1/commits/yamada");

        assertThat(of(FAILED)).isNotEmpty().allSatisfy(span -> {
            assertThat(span.getEvents()).isEmpty();
            assertThat(String.valueOf(span)).doesNotContain("yamada");
        });
    }

    private List<SpanData> of(String trace) throws InterruptedException {
        var latest = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(latest)) {
            var found = sent.spans.stream()
                    .filter(span -> span.getTraceId().equals(trace))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(20);
        }
        return List.of();
    }
}
