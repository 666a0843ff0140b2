package jp.yakuba.suite;

import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Looks after the server that the suite brings along: if it ends without being asked, killed for want of memory or by
 * somebody's mistake, it is started again on what it has written. If that does not help, nobody is served by a process
 * that goes on without its database.
 */
final class PostgresWatch {

    private static final Logger LOG = Logger.getLogger(PostgresWatch.class);

    /** What the killed server's own processes may still hold is free after a moment. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int ATTEMPTS = 5;

    /** Whoever is killed again and again is not helped by one more start. */
    private static final int MOST_RESTARTS = 10;

    private final PostgresServer server;
    private final Start start;
    private final Runnable giveUp;
    private volatile boolean stopping;
    private int restarts;

    private PostgresWatch(PostgresServer server, Start start, Runnable giveUp) {
        this.server = server;
        this.start = start;
        this.giveUp = giveUp;
    }

    /** How the server is started. */
    interface Start {
        void start() throws IOException;
    }

    static PostgresWatch begin(PostgresServer server, Start start, Runnable giveUp) throws IOException {
        var watch = new PostgresWatch(server, start, giveUp);
        watch.look();
        return watch;
    }

    /** The server is stopped now, and stays so. */
    void end() {
        stopping = true;
    }

    private void look() throws IOException {
        var _ = server.process()
                .orElseThrow(() -> new IOException("PostgreSQL does not run"))
                .onExit()
                .thenRun(this::ended);
    }

    private synchronized void ended() {
        if (stopping) {
            return;
        }
        LOG.warn("PostgreSQL has ended without being asked and is started again");
        if (!isStartedAgain() && !stopping) {
            LOG.error("PostgreSQL cannot be started again: Yakuba ends");
            giveUp.run();
        }
    }

    private boolean isStartedAgain() {
        if (restarts++ >= MOST_RESTARTS) {
            return false;
        }
        for (var attempt = 0; attempt < ATTEMPTS && !stopping; attempt++) {
            try {
                start.start();
                look();
                return true;
            } catch (IOException notYet) {
                pause();
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
