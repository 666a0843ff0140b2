package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checkpoints sent to an address that takes a POST of each line, and what becomes of them while it takes none. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CheckpointsByHttpTest extends TamperedLog {

    private static final String PATH = "/checkpoints";
    private static final String ELSEWHERE = "/elsewhere";

    @Inject
    AuditKeys keys;

    @Inject
    AuditSettings settings;

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final List<String> takenElsewhere = new CopyOnWriteArrayList<>();

    /** What the collector answers; it takes a line only if that is 200. */
    private volatile int answer = 200;

    @SuppressWarnings("NullAway.Init")
    private HttpServer collector;

    @BeforeEach
    void collect() throws IOException {
        collector = collectorAt(0);
    }

    @AfterEach
    void close() {
        collector.stop(0);
    }

    @Test
    void each_line_is_posted_once_and_the_lines_in_a_row_are_a_book() throws IOException {
        // Given
        var away = sealerTo(address());

        // When
        away.sealAll(operator.municipality());
        away.sealAll(operator.municipality());

        // Then
        assertThat(heads).containsOnly("POST text/plain; charset=us-ascii").hasSize(3);
        var book = Files.writeString(Files.createTempFile("book", ".log"), String.join("", taken));
        var results = new BookVerification(List.of(verification.publicKey())).verify(book);
        var result = Objects.requireNonNull(results.get(operator.municipality().value()));
        assertThat(result.checkpoints()).isEqualTo(3);
        assertThat(result.breaks()).isEmpty();
        Files.delete(book);
    }

    @Test
    void what_the_collector_does_not_take_is_sent_again_before_what_comes_after_it() {
        // Given
        var away = sealerTo(address());
        answer = 500;
        away.sealAll(operator.municipality());
        assertThat(heads).as("the second is not sent before the first").hasSize(1);

        // When
        answer = 200;
        away.sealAll(operator.municipality());

        // Then
        assertThat(numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void while_the_collector_is_away_the_log_is_sealed_and_nothing_is_lost() throws IOException {
        // Given
        var away = sealerTo(address());
        var port = collector.getAddress().getPort();
        collector.stop(0);
        write(4);
        away.sealAll(operator.municipality());
        assertThat(database.transact(operator, work -> Checkpoints.last(work.sql()))
                        .orElseThrow()
                        .number())
                .isEqualTo(4);

        // When
        collector = collectorAt(port);
        away.sealAll(operator.municipality());

        // Then
        assertThat(numbers()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void why_a_line_did_not_arrive_is_said() {
        var target = new CheckpointsAway(address());
        var line = lines().getFirst();
        answer = 503;
        assertThatThrownBy(() -> target.send(line))
                .isInstanceOf(IOException.class)
                .hasMessage("answered 503");

        collector.stop(0);
        assertThatThrownBy(() -> target.send(line))
                .isInstanceOf(IOException.class)
                .hasMessage("no answer from " + address().getHost());
    }

    @Test
    void a_collector_that_points_elsewhere_has_taken_nothing_and_the_line_does_not_go_there() {
        // Given
        answer = 307;

        // When
        sealerTo(address()).sealAll(operator.municipality());

        // Then
        assertThat(heads).hasSize(1);
        assertThat(takenElsewhere).isEmpty();
    }

    private List<AnchorLine> lines() {
        sealerTo(address()).sealAll(operator.municipality());
        return taken.stream()
                .map(line -> AnchorLine.parse(line.strip()).orElseThrow())
                .toList();
    }

    private List<Long> numbers() {
        return taken.stream()
                .map(line -> AnchorLine.parse(line.strip()).orElseThrow().number())
                .toList();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + collector.getAddress().getPort() + PATH);
    }

    private Sealer sealerTo(URI target) {
        return new Sealer(database, keys, new SentTo(settings, target));
    }

    private HttpServer collectorAt(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(PATH, this::take);
        server.createContext(ELSEWHERE, exchange -> {
            takenElsewhere.add(body(exchange));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void take(HttpExchange exchange) throws IOException {
        heads.add(exchange.getRequestMethod() + " "
                + exchange.getRequestHeaders().getFirst("Content-Type")
                + (exchange.getRequestHeaders().containsKey("Upgrade") ? " asks for another protocol" : ""));
        var line = body(exchange);
        if (answer == 200) {
            taken.add(line);
        }
        exchange.getResponseHeaders().add("Location", ELSEWHERE);
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
    }

    /** The settings as they are, but for where lines are sent. */
    private record SentTo(AuditSettings others, URI target) implements AuditSettings {

        @Override
        public Optional<URI> sendTo() {
            return Optional.of(target);
        }

        @Override
        public Optional<String> key() {
            return others.key();
        }

        @Override
        public Optional<List<String>> formerPublicKeys() {
            return others.formerPublicKeys();
        }

        @Override
        public Optional<Path> anchorFile() {
            return others.anchorFile();
        }

        @Override
        public Duration sealEvery() {
            return others.sealEvery();
        }
    }
}
