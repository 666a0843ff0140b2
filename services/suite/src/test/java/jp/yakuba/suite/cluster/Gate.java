package jp.yakuba.suite.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a database, which can be made slow, or silent as the way to a machine that is gone without a word. */
final class Gate implements Closeable {

    private final ServerSocket listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int target;
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean silent;

    Gate(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How much later each answer of the database comes. */
    void slow(Duration later) {
        delay = later;
    }

    /** From now on nothing goes through, and nobody is told so. */
    void fallSilent() {
        silent = true;
    }

    /** What was held up is lost with its connections; new ones go through. */
    void speak() throws IOException {
        silent = false;
        for (var socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                connect(listening.accept());
            } catch (IOException closed) {
                // The trial is over, or the database does not listen: whoever came has been told by the end of the
                // connection.
            }
        }
    }

    @SuppressWarnings("resource") // closed by the pumps
    private void connect(Socket client) throws IOException {
        open.add(client);
        try {
            var database = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(database);
            client.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pump(client, database, false));
            Thread.ofVirtual().start(() -> pump(database, client, true));
        } catch (IOException refused) {
            client.close();
            open.remove(client);
        }
    }

    private void pump(Socket from, Socket to, boolean isAnswer) {
        try (from;
                to) {
            pump(from.getInputStream(), to.getOutputStream(), isAnswer);
        } catch (IOException | InterruptedException ended) {
            // Both sides are closed: each learns that the other has gone.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void pump(InputStream from, OutputStream to, boolean isAnswer) throws IOException, InterruptedException {
        var bytes = new byte[16_384];
        for (var read = from.read(bytes); read >= 0; read = from.read(bytes)) {
            while (silent) {
                Thread.sleep(50);
            }
            if (isAnswer && !delay.isZero()) {
                Thread.sleep(delay);
            }
            to.write(bytes, 0, read);
        }
        while (silent) {
            Thread.sleep(50);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        silent = false;
        for (var socket : open) {
            socket.close();
        }
    }
}
