package jp.yakuba.suite.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What instances hold of the machine's memory while they work, looked at every other second. */
final class Memory implements AutoCloseable {

    private static final long EVERY_MILLIS = 2_000;
    private static final double FLAT = 1.1;

    private final List<Instance> instances;
    private final List<List<Long>> seen = new ArrayList<>();
    private volatile boolean over;

    Memory(Instance... instances) {
        this.instances = List.of(instances);
        this.instances.forEach(instance -> seen.add(new ArrayList<>()));
        Thread.ofVirtual().start(this::look);
    }

    private void look() {
        try {
            while (!over) {
                note();
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            System.err.println("An instance is gone: " + gone.getMessage());
        }
    }

    private synchronized void note() throws IOException {
        for (var instance = 0; instance < instances.size(); instance++) {
            seen.get(instance).add(instances.get(instance).memory());
        }
    }

    /** Whether each held in the last third of the time not a tenth more than in the first. */
    synchronized boolean isFlat() {
        return seen.stream().allMatch(megabytes -> last(megabytes) <= FLAT * first(megabytes));
    }

    /** Of each what it held on the average of the first and of the last third. */
    synchronized String words() {
        return seen.stream()
                .map(megabytes -> "%.0f → %.0f MB".formatted(first(megabytes), last(megabytes)))
                .collect(Collectors.joining(", "));
    }

    private static double first(List<Long> megabytes) {
        return average(megabytes.subList(0, Math.max(1, megabytes.size() / 3)));
    }

    private static double last(List<Long> megabytes) {
        return average(megabytes.subList(megabytes.size() * 2 / 3, megabytes.size()));
    }

    private static double average(List<Long> megabytes) {
        return megabytes.stream().mapToLong(Long::longValue).average().orElse(0);
    }

    @Override
    public void close() {
        over = true;
    }
}
