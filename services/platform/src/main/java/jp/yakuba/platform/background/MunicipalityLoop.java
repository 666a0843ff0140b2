package jp.yakuba.platform.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A task that goes round the municipalities: at once to those for which it is kicked, to all of them after every pause,
 * so that what another process or a crash left behind is found too.
 */
public final class MunicipalityLoop {

    private final Duration pause;
    private final Supplier<List<MunicipalityCode>> municipalities;
    private final Consumer<MunicipalityCode> task;
    private final Set<MunicipalityCode> kicked = ConcurrentHashMap.newKeySet();
    private final BackgroundLoop loop;
    private long lastFullRound;

    /** @param municipalities all there are, asked anew for every full round */
    public MunicipalityLoop(
            String name,
            Duration pause,
            Supplier<List<MunicipalityCode>> municipalities,
            Consumer<MunicipalityCode> task) {
        this.pause = pause;
        this.municipalities = municipalities;
        this.task = task;
        this.loop = new BackgroundLoop(name, pause, this::round);
        this.lastFullRound = System.nanoTime() - pause.toNanos();
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
                first = remember(first, failure);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private List<MunicipalityCode> due() {
        var now = System.nanoTime();
        // A kick is taken before its work is done: one that comes meanwhile asks for another round.
        var due = new ArrayList<>(kicked);
        due.forEach(kicked::remove);
        if (now - lastFullRound < pause.toNanos()) {
            return due;
        }
        lastFullRound = now;
        return municipalities.get();
    }

    private static RuntimeException remember(@Nullable RuntimeException first, RuntimeException failure) {
        if (first == null) {
            return failure;
        }
        first.addSuppressed(failure);
        return first;
    }
}
