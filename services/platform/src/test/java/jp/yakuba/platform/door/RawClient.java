package jp.yakuba.platform.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A client that sends what no library sends. */
final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int ANY_PORT = 0;

    private final Socket socket;

    RawClient() {
        this("127.0.0.1");
    }

    /** Another client: it comes from another address of this machine. */
    RawClient(String address) {
        try {
            socket = new Socket(
                    InetAddress.getLoopbackAddress(), RestAssured.port, InetAddress.getByName(address), ANY_PORT);
            socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sends the lines of a head, ended as heads are, and what follows it. */
    RawClient send(String head, String body) {
        return bytes(head.strip().replace("\n", "\r\n") + "\r\n\r\n" + body);
    }

    RawClient bytes(String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All that comes until the other side ends the connection, or for a while nothing more. */
    String untilTheEnd() {
        var read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketTimeoutException nothingMore) {
            return read.toString(UTF_8) + "(and stays open)";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return read.toString(UTF_8);
    }

    /** The first bytes of the answer; none if the connection was ended without one. */
    String beginning() {
        try {
            return new String(socket.getInputStream().readNBytes(12), UTF_8);
        } catch (java.net.SocketException ended) {
            return "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether something has come back that nobody has read yet. */
    boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One request and all that comes back until the connection ends. */
    static String answer(String head, String body) {
        try (var client = new RawClient()) {
            return client.send(head, body).untilTheEnd();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
