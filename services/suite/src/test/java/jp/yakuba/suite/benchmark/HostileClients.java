package jp.yakuba.suite.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that are slow, broken or hostile, from addresses of their own on this machine: so many of each, for as long as
 * they are not stopped, and never more.
 */
final class HostileClients implements AutoCloseable {

    private static final int ADDRESSES = 4;
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(500);
    private static final List<String> BROKEN = List.of(
            "GET //login HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /login HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data\r\n\r\n",
            "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 5\r\n\r\na=%zz",
            "\u0000\u0001\u0002\r\n\r\n");

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final LongAdder connections = new LongAdder();
    private final int port;
    private volatile boolean over;

    HostileClients(URI suite) {
        this.port = suite.getPort();
    }

    /** What one of them does with a connection. */
    private interface Attack {
        void on(Socket connection) throws IOException;
    }

    void begin() {
        start(200, this::slowBody);
        start(100, this::slowHead);
        start(50, connection -> connection.getInputStream().read());
        start(10, this::flood);
        start(10, HostileClients::broken);
        start(10, connection -> connection.setSoLinger(true, 0));
    }

    long connections() {
        return connections.sum();
    }

    private void start(int clients, Attack attack) {
        for (var number = 0; number < clients; number++) {
            var address = "127.0.0." + (2 + number % ADDRESSES);
            threads.execute(() -> {
                while (!over) {
                    once(address, attack);
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                }
            });
        }
    }

    private void once(String address, Attack attack) {
        try (var connection = new Socket()) {
            connection.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
            connection.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
            connection.setSoTimeout(5_000);
            connections.increment();
            attack.on(connection);
        } catch (IOException droppedAsItShould) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void slowBody(Socket connection) throws IOException {
        send(
                connection,
                "POST /login HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 1000\r\n\r\n");
        trickle(connection, "a");
    }

    private void slowHead(Socket connection) throws IOException {
        send(connection, "GET /login HTTP/1.1\r\nHost: x\r\nX: ");
        trickle(connection, "a");
    }

    private void trickle(Socket connection, String piece) throws IOException {
        while (!over) {
            send(connection, piece);
            if (connection.getInputStream().available() > 0) {
                return;
            }
            LockSupport.parkNanos(BETWEEN_BYTES.toNanos());
        }
    }

    private void flood(Socket connection) throws IOException {
        send(
                connection,
                "POST /resident-records/imports HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 300000000\r\n\r\n");
        var piece = "a".repeat(65_536);
        while (!over) {
            send(connection, piece);
        }
    }

    private static void broken(Socket connection) throws IOException {
        send(connection, BROKEN.get((int) (System.nanoTime() / 1_000 % BROKEN.size())));
        connection.getInputStream().readNBytes(12);
    }

    private static void send(Socket connection, String bytes) throws IOException {
        connection.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        connection.getOutputStream().flush();
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }
}
