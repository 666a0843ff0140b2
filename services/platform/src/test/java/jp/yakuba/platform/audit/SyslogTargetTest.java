package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A checkpoint as a message to a collector of logs. */
class SyslogTargetTest {

    private static final String LINE = "131016 7 2026-11-28T08:00:00.123456789Z 2 11 12 " + "aa".repeat(32) + " key1 "
            + "bb".repeat(64) + " " + "cc".repeat(32) + " " + "dd".repeat(64);

    @Test
    void a_line_is_one_message_of_the_audit_facility_framed_by_its_length() throws Exception {
        // Given
        try (var collector = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = CompletableFuture.supplyAsync(() -> taken(collector));

            // When
            target(collector.getLocalPort()).send(AnchorLine.parse(LINE).orElseThrow());

            // Then
            var message = "<109>1 2026-11-28T08:00:00.123456Z - yakuba - checkpoint - " + LINE;
            assertThat(taken.join()).isEqualTo(message.length() + " " + message);
        }
    }

    @Test
    void a_collector_that_is_away_has_taken_nothing() throws Exception {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }

        assertThatThrownBy(() -> target(port).send(AnchorLine.parse(LINE).orElseThrow()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_collector_that_breaks_off_has_taken_nothing() throws Exception {
        try (var collector = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var broken = CompletableFuture.runAsync(() -> breakOff(collector));

            assertThatThrownBy(() -> target(collector.getLocalPort())
                            .send(AnchorLine.parse(LINE).orElseThrow()))
                    .isInstanceOf(IOException.class);
            broken.join();
        }
    }

    @Test
    void an_address_without_a_host_is_refused_at_the_start() {
        assertThatThrownBy(() -> new CheckpointsAway(URI.create("syslog:collector")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yakuba.audit.send-to");
    }

    private static CheckpointsAway target(int port) {
        return new CheckpointsAway(URI.create("syslog://127.0.0.1:" + port));
    }

    private static String taken(ServerSocket collector) {
        try (var connection = collector.accept()) {
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    /** Closing with nothing read and no linger resets the connection. */
    private static void breakOff(ServerSocket collector) {
        try (var connection = collector.accept()) {
            connection.setSoLinger(true, 0);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
