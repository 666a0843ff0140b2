package jp.yakuba.platform.tenancy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code yakuba.database.*}: how long one statement may take and how many connections are held, by who waits for it. */
@ConfigMapping(prefix = "yakuba.database")
interface DatabaseSettings {

    /** At the counter. */
    @WithDefault("PT10S")
    Duration counterLimit();

    /** For a long list or a file. */
    @WithDefault("PT2M")
    Duration listLimit();

    /** In a job, which may compute for long. */
    @WithDefault("PT2H")
    Duration batchLimit();

    /** In a round of a background loop, after which comes the next. */
    @WithDefault("PT5M")
    Duration roundLimit();

    /**
     * How much longer than the limit of its statements the database may say nothing at all until it counts as away: a machine
     * that is gone without a word ends no statement and closes no connection.
     */
    @WithDefault("PT10S")
    Duration silence();

    /**
     * How long a unit of work at the counter may do nothing in the database before it is taken back: whoever does it stands still
     * or is gone without a word, and others wait for what it holds.
     */
    @WithDefault("PT30S")
    Duration counterIdle();

    /** How long one of the others may, which compute in between. */
    @WithDefault("PT5M")
    Duration otherIdle();

    /** How far the clock of this machine may be from the database's before nothing is done here any more. */
    @WithDefault("PT1M")
    Duration clockTolerance();

    /** How many units of work of the counter may be under way at once. */
    @WithDefault("20")
    int counterConnections();

    /** How many of lists and batches. */
    @WithDefault("12")
    int batchConnections();

    /** How long a unit of work at the counter waits for a connection before the database counts as away. */
    @WithDefault("PT10S")
    Duration counterPatience();

    /** How long one of lists and batches does. */
    @WithDefault("PT30S")
    Duration batchPatience();

    /** The patience of a pace. */
    default Duration patience(Pace pace) {
        return pace == Pace.COUNTER ? counterPatience() : batchPatience();
    }

    /** How long a unit of work of a pace may do nothing in the database. */
    default Duration idle(Pace pace) {
        return pace == Pace.COUNTER ? counterIdle() : otherIdle();
    }

    /** The limit of a pace. */
    default Duration limit(Pace pace) {
        return switch (pace) {
            case COUNTER -> counterLimit();
            case LIST -> listLimit();
            case ROUND -> roundLimit();
            case BATCH -> batchLimit();
        };
    }
}
