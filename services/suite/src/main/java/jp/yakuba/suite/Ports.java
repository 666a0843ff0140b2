package jp.yakuba.suite;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** The ports that the suite listens on: that of its users, and the next one for who watches over it. */
final class Ports {

    private Ports() {}

    /** Refuses a start that would end in the middle, before anything is started. */
    static void refuseTaken(int... ports) {
        IntStream.of(ports).filter(Ports::isTaken).findFirst().ifPresent(port -> {
            throw new Taken(port);
        });
    }

    /** That of the users, and that of metrics and health. */
    static void refuseTaken() {
        int users = Integer.getInteger("quarkus.http.port", 8080);
        refuseTaken(users, Integer.getInteger("quarkus.management.port", users + 1));
    }

    private static boolean isTaken(int port) {
        try (var tried = new ServerSocket(port)) {
            return !tried.isBound();
        } catch (IOException taken) {
            return true;
        }
    }

    /** Another program listens there. */
    static final class Taken extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Taken(int port) {
            super("Port " + port
                    + " is taken by another program. Stop that program, or give another port with --port N;"
                    + " Yakuba uses N and, for metrics and health, N + 1.");
        }
    }
}
