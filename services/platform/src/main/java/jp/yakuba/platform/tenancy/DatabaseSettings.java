package jp.yakuba.platform.tenancy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code yakuba.database.*}: how long one statement may take, by who waits for it. */
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

    /** The limit of a pace. */
    default Duration limit(Pace pace) {
        return switch (pace) {
            case COUNTER -> counterLimit();
            case LIST -> listLimit();
            case BATCH -> batchLimit();
        };
    }
}
