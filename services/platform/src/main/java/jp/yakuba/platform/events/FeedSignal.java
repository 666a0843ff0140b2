package jp.yakuba.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes readers that wait for news. News of another process are noticed at the latest after {@link #LONGEST_SLEEP}. */
@ApplicationScoped
class FeedSignal {

    private static final Duration LONGEST_SLEEP = Duration.ofMillis(500);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long count;

    /** How often there were news so far. */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    void announce() {
        lock.lock();
        try {
            count++;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns as soon as there are more news than the reader has seen, or after a while; false if interrupted. */
    boolean awaitNews(long seen, Duration patience) {
        var sleep = patience.compareTo(LONGEST_SLEEP) < 0 ? patience : LONGEST_SLEEP;
        lock.lock();
        try {
            var left = sleep.toNanos();
            while (count == seen && left > 0) {
                left = news.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
