package jp.yakuba.suite.benchmark;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * How long requests took that came at a steady rate, whether the ones before were answered or not. Each is timed from when
 * it was due, so that a server that falls behind cannot hide it.
 *
 * @param millis sorted
 * @param failures requests that were not answered well
 */
record Latencies(List<Double> millis, int failures) {

    /** Does the tasks at the rate; each says whether it went well. */
    static Latencies atRate(int perSecond, List<? extends Task> tasks) throws InterruptedException {
        var start = System.nanoTime();
        var gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = IntStream.range(0, tasks.size())
                    .mapToObj(number -> {
                        var due = start + number * gap;
                        LockSupport.parkNanos(due - System.nanoTime());
                        return threads.submit(() -> tasks.get(number).run() ? (System.nanoTime() - due) / 1e6 : -1.0);
                    })
                    .toList();
            var good = pending.stream()
                    .map(Latencies::get)
                    .filter(one -> one >= 0)
                    .sorted()
                    .toList();
            return new Latencies(good, tasks.size() - good.size());
        }
    }

    private static double get(Future<Double> one) {
        try {
            return one.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    double percentile(int percent) {
        return millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
    }

    /** One request. */
    interface Task {
        boolean run();
    }
}
