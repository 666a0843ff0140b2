package jp.yakuba.platform.audit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * Where lines of the anchor go as they are made, out of the reach of whoever administers this machine: a folder that
 * something else empties ({@code file:}), an address that takes a POST of one line ({@code http:}, {@code https:}), or a
 * collector of log messages ({@code syslog:}).
 */
final class CheckpointsAway {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FIRST_FAILURE = 300;

    private final URI target;
    private final Way way;

    /** How a line gets there. */
    private interface Way {
        void send(AnchorLine line) throws IOException;
    }

    /** @throws IllegalArgumentException if lines cannot be sent there */
    CheckpointsAway(URI target) {
        this.target = target;
        this.way = switch (String.valueOf(target.getScheme())) {
            case "file" -> this::drop;
            case "http", "https" -> this::post;
            case "syslog" -> {
                var collector = SyslogTarget.of(target);
                yield line -> collector.send(line, PATIENCE);
            }
            default -> throw new IllegalArgumentException("yakuba.audit.send-to takes file:, http:, https: or syslog:");
        };
    }

    /** Sends one line; returns when it has arrived. */
    void send(AnchorLine line) throws IOException {
        way.send(line);
    }

    /** Whoever fetches files sees whole ones only. */
    private void drop(AnchorLine line) throws IOException {
        var folder = Path.of(target);
        var name = line.municipality() + "-%012d".formatted(line.number());
        var unfinished = folder.resolve("." + name);
        Files.writeString(unfinished, line + "\n", StandardCharsets.US_ASCII);
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void post(AnchorLine line) throws IOException {
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            var request = HttpRequest.newBuilder(target)
                    .timeout(PATIENCE)
                    .header("Content-Type", "text/plain; charset=us-ascii")
                    .POST(HttpRequest.BodyPublishers.ofString(line + "\n", StandardCharsets.US_ASCII))
                    .build();
            var status = status(client, request);
            if (status >= FIRST_FAILURE) {
                throw new IOException("answered " + status);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    /** Java says of most connections that fail nothing but that they did. */
    private int status(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            throw new IOException("no answer from " + target.getHost(), unreachable);
        }
    }
}
