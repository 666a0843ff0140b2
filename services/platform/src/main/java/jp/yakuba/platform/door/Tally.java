package jp.yakuba.platform.door;

import java.time.Duration;
import java.util.OptionalLong;

/** Counts what happens, and says how often it did: the first time at once, then not before some time has gone by. */
final class Tally {

    private final long between;
    private long counted;
    private long saidAt;
    private boolean isSaid;

    Tally(Duration between) {
        this.between = between.toNanos();
    }

    /**
     * One more.
     *
     * @param now of {@link System#nanoTime()}
     * @return how many since it was last said, if it is to be said now
     */
    synchronized OptionalLong count(long now) {
        counted++;
        if (isSaid && now - saidAt < between) {
            return OptionalLong.empty();
        }
        isSaid = true;
        saidAt = now;
        var said = OptionalLong.of(counted);
        counted = 0;
        return said;
    }
}
