package jp.yakuba.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How work for which nobody waits, and which comes in many pieces, leaves the processors to the counter: while that is busy,
 * a rest follows each piece. Without it a copy of a hundred thousand people takes a core for minutes, and on a machine of two
 * each search stands in a queue.
 */
@ApplicationScoped
public class Courtesy {

    /** Transactions of the counter in a second from which on it is busy. */
    private static final int BUSY = 10;

    /** So many times the piece takes its rest. */
    private static final int TIMES = 2;

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ConnectionShares shares;
    private final Consumer<Duration> pause;

    @Inject
    Courtesy(ConnectionShares shares) {
        this(shares, Courtesy::sleep);
    }

    Courtesy(ConnectionShares shares, Consumer<Duration> pause) {
        this.shares = shares;
        this.pause = pause;
    }

    /** Does one piece, and rests if there is another one and the counter needs it. Not within a transaction. */
    public boolean after(BooleanSupplier piece) {
        var begun = System.nanoTime();
        var before = shares.askedAtTheCounter();
        var isMore = piece.getAsBoolean();
        if (isMore) {
            pause.accept(rest(shares.askedAtTheCounter() - before, Duration.ofNanos(System.nanoTime() - begun)));
        }
        return isMore;
    }

    /** How long to rest after a piece, during which the counter began so many transactions. */
    static Duration rest(long transactions, Duration worked) {
        var isBusy = transactions * Duration.ofSeconds(1).toNanos() > BUSY * worked.toNanos();
        var rest = isBusy ? worked.multipliedBy(TIMES) : Duration.ZERO;
        return rest.compareTo(LONGEST) < 0 ? rest : LONGEST;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
