package jp.yakuba.suite.cluster;

import java.util.concurrent.atomic.AtomicLong;

/** Somebody who looks at the same record again and again, and never comes again when told so: how long nobody is served. */
final class Probe {

    private static final long EVERY_MILLIS = 100;

    private final Client client;
    private final String token;
    private final String path;
    private final AtomicLong longest = new AtomicLong();
    private final Thread thread = Thread.ofVirtual().unstarted(this::look);
    private long lastGood = System.nanoTime();
    private volatile boolean over;

    Probe(Client client, String token, String person) {
        this.client = client;
        this.token = token;
        this.path = "/resident-records/v1/residents/" + person;
    }

    void begin() {
        lastGood = System.nanoTime();
        thread.start();
    }

    /** The longest time between two good answers, in seconds. */
    double end() throws InterruptedException {
        over = true;
        thread.join();
        return longest.get() / 1e9;
    }

    private void look() {
        try {
            while (!over) {
                var answer = client.get(token, path);
                var now = System.nanoTime();
                longest.accumulateAndGet(now - lastGood, Math::max);
                if (answer != null && answer.statusCode() == 200) {
                    lastGood = now;
                }
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
