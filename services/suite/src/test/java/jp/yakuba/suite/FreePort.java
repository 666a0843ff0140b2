package jp.yakuba.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Where a program under test can listen. */
public final class FreePort {

    private static final int ATTEMPTS = 100;

    private FreePort() {}

    /** A port that is free, as is the one after it, on which the suite has its management interface. */
    public static int find() {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (var socket = new ServerSocket(0);
                    var next = new ServerSocket(socket.getLocalPort() + 1)) {
                return next.getLocalPort() - 1;
            } catch (IOException | IllegalArgumentException taken) {
                // Another one, then.
            }
        }
        throw new UncheckedIOException(new IOException("no two free ports beside each other"));
    }
}
