package jp.yakuba.suite;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops the database when the services have stopped, and not before: both are ended by the same signal, and what runs
 * in the background would otherwise lose its connections in the middle of its work.
 */
final class LastStop {

    /** What to stop. */
    interface Stop {
        void stop() throws IOException;
    }

    /** Longer than everything that the services wait for when they stop. */
    private static final int PATIENCE_SECONDS = 120;

    private final CountDownLatch servicesStopped = new CountDownLatch(1);
    private final Stop last;

    private LastStop(Stop last) {
        this.last = last;
    }

    static LastStop of(Stop last) {
        return new LastStop(last);
    }

    /** Runs the services; however they end, what is last stops after them and before this process. */
    void after(Runnable services) throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopLast, "last-stop"));
        } catch (IllegalStateException alreadyEnding) {
            last.stop();
            return;
        }
        // Called when the services have stopped, also when a signal asked for it: then the exit waits for the hooks.
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, _) -> {
            servicesStopped.countDown();
            System.exit(code);
        });
        try {
            services.run();
        } finally {
            servicesStopped.countDown();
        }
    }

    private void stopLast() {
        try {
            if (!servicesStopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The services did not stop in time; the database is stopped under them.");
            }
            last.stop();
        } catch (IOException broken) {
            System.err.println("The database did not stop: " + broken.getMessage());
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
        }
    }
}
