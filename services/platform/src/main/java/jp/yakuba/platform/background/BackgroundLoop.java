package jp.yakuba.platform.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.yakuba.platform.problems.Incident;
import jp.yakuba.platform.problems.Outage;
import jp.yakuba.platform.tenancy.Pace;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * A task that is done again and again on a thread of its own: when kicked, otherwise after a pause. That is a thread of the
 * operating system, which shares the processors out: a virtual one that computes for long would keep requests from the
 * thread that carries both. A failing round is logged and tried again after a pause that doubles up to {@link #LONGEST_PAUSE}.
 */
public final class BackgroundLoop {

    private static final Logger LOG = Logger.getLogger(BackgroundLoop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** On a busy day each commit kicks; those of a moment share one round. */
    private static final Duration GATHERING = Duration.ofMillis(200);

    private final String name;
    private final Duration pause;
    private final Runnable round;
    private final Semaphore kicks = new Semaphore(0);
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private int failures;

    /** @param pause longest time between two rounds that nobody kicked */
    public BackgroundLoop(String name, Duration pause, Runnable round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
        this.thread = Thread.ofPlatform().daemon().name("yakuba-" + name).unstarted(this::run);
    }

    /** Does nothing where {@code yakuba.background.enabled} is false: at the console, beside a running service. */
    public void start() {
        if (ConfigProvider.getConfig()
                .getOptionalValue("yakuba.background.enabled", Boolean.class)
                .orElse(true)) {
            thread.start();
        }
    }

    /** Asks for a round now. Many kicks during one round ask for one more. */
    public void kick() {
        if (kicks.availablePermits() == 0) {
            kicks.release();
        }
    }

    /** No further round begins; waits until the one under way is over, but not longer than the patience. */
    public void stop(Duration patience) {
        stopping.countDown();
        kicks.release();
        try {
            if (thread.isAlive() && !thread.join(patience)) {
                LOG.warnf("%s did not stop within %s", name, patience);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (stopping.getCount() > 0) {
                runRound();
                if (failures > 0) {
                    // A failing round is not tried sooner because somebody kicks.
                    stopping.await(pauseAfterFailure().toMillis(), TimeUnit.MILLISECONDS);
                } else if (kicks.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    stopping.await(GATHERING.toMillis(), TimeUnit.MILLISECONDS);
                    kicks.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void runRound() {
        try {
            Pace.ROUND.run(round);
            failures = 0;
        } catch (RuntimeException failure) {
            failures++;
            if (Outage.is(failure)) {
                Outage.log(failure);
            } else {
                Incident.log(LOG, "Background loop " + name, failure);
            }
        }
    }

    private Duration pauseAfterFailure() {
        var doubled = pause.multipliedBy(1L << Math.min(failures, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
