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

    /** In the background. */
    @WithDefault("PT2H")
    Duration batchLimit();

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

    /** The limit of a pace. */
    default Duration limit(Pace pace) {
        return switch (pace) {
            case COUNTER -> counterLimit();
            case LIST -> listLimit();
            case BATCH -> batchLimit();
        };
    }
}
