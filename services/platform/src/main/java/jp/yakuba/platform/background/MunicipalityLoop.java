package jp.yakuba.platform.background;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A task that goes round the municipalities: at once to those for which it is kicked, after every pause to those that have
 * something to do, so that what another process or a crash left behind is found too.
 */
public final class MunicipalityLoop {

    private final Duration pause;
    private final Supplier<List<MunicipalityCode>> undone;
    private final Consumer<MunicipalityCode> task;
    private final Set<MunicipalityCode> kicked = ConcurrentHashMap.newKeySet();
    private final BackgroundLoop loop;
    private long lastAsked;

    /** @param undone those that have something to do, asked once after every pause */
    public MunicipalityLoop(
            String name, Duration pause, Supplier<List<MunicipalityCode>> undone, Consumer<MunicipalityCode> task) {
        this.pause = pause;
        this.undone = undone;
        this.task = task;
        this.loop = new BackgroundLoop(name, pause, this::round);
        this.lastAsked = System.nanoTime() - pause.toNanos();
    }

    public void start() {
        loop.start();
    }

    /** Asks for the task to be done for this municipality now. */
    public void kick(MunicipalityCode municipality) {
        kicked.add(municipality);
        loop.kick();
    }

    public void stop(Duration patience) {
        loop.stop(patience);
    }

    private void round() {
        RuntimeException first = null;
        for (var municipality : due()) {
            try {
                task.accept(municipality);
            } catch (RuntimeException failure) {
                kicked.add(municipality);
                first = remember(first, failure);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** A municipality whose task has failed is among the kicked: it is tried again with the next round. */
    private Set<MunicipalityCode> due() {
        var asked = asked();
        // A kick is taken before its work is done: one that comes meanwhile asks for another round.
        var due = new LinkedHashSet<>(kicked);
        due.forEach(kicked::remove);
        due.addAll(asked);
        return due;
    }

    private List<MunicipalityCode> asked() {
        var now = System.nanoTime();
        if (now - lastAsked < pause.toNanos()) {
            return List.of();
        }
        lastAsked = now;
        return undone.get();
    }

    private static RuntimeException remember(@Nullable RuntimeException first, RuntimeException failure) {
        if (first == null) {
            return failure;
        }
        first.addSuppressed(failure);
        return first;
    }
}
