package jp.yakuba.platform.audit;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A collector of log messages that takes one line of the anchor as one message: RFC 5424 over TCP, framed by its length
 * (RFC 6587, 3.4.1). Syslog gives no receipt. A line counts as arrived when the collector has taken the connection and all
 * of the message and has not broken it off; one that is lost behind that is missing in the book, which the next line shows.
 */
record SyslogTarget(String host, int port) {

    /** Facility 13, log audit; severity 5, notice. */
    private static final String PRIORITY = "<109>1";

    /** A collector that has gone says so at once, if it says so at all. */
    private static final int UNTIL_REFUSED_MILLIS = 500;

    /** As registered for syslog over TCP. */
    private static final int USUAL_PORT = 601;

    /** Of {@code syslog://host} or {@code syslog://host:port}. */
    static SyslogTarget of(URI target) {
        if (target.getHost() == null) {
            throw new IllegalArgumentException("yakuba.audit.send-to takes syslog://host:port");
        }
        return new SyslogTarget(target.getHost(), target.getPort() < 0 ? USUAL_PORT : target.getPort());
    }

    void send(AnchorLine line, Duration patience) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.toIntExact(patience.toMillis()));
            socket.setSoTimeout(UNTIL_REFUSED_MILLIS);
            socket.getOutputStream().write(framed(line));
            socket.shutdownOutput();
            awaitEnd(socket);
        }
    }

    private static byte[] framed(AnchorLine line) {
        var at = Instant.parse(line.sealedAt()).truncatedTo(ChronoUnit.MICROS);
        var message = PRIORITY + " " + at + " - yakuba - checkpoint - " + line;
        return (message.length() + " " + message).getBytes(StandardCharsets.US_ASCII);
    }

    /** A collector that is not there any more resets the connection; one that only keeps it open has taken the line. */
    private static void awaitEnd(Socket socket) throws IOException {
        try {
            socket.getInputStream().readAllBytes();
        } catch (SocketTimeoutException keptOpen) {
            // Some collectors wait for more.
        }
    }
}
