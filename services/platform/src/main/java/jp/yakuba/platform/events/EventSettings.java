package jp.yakuba.platform.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Settings of the event feed, {@code yakuba.events.*}. */
@ConfigMapping(prefix = "yakuba.events")
interface EventSettings {

    /** Whether this process sequences and delivers; a process that only publishes need not. */
    @WithDefault("true")
    boolean enabled();

    /** Longest time until an event of a process that died after its commit is noticed. */
    @WithDefault("PT1S")
    Duration pause();

    /** After so many failures of one event its subscriber is parked until somebody resumes it. */
    @WithDefault("10")
    int parkAfter();

    /** How long an event is kept at least; after that it is removed as soon as every known subscriber has it. */
    @WithDefault("P90D")
    Duration retention();

    /** A subscriber of another service, or of another program on this database, silent for so long is not waited for. */
    @WithDefault("P30D")
    Duration readersForgottenAfter();

    /** Feeds that are read over HTTP, by room; the others are read from this database. */
    Map<String, RemoteFeed> feeds();

    /** A feed of another service. */
    interface RemoteFeed {

        /** Where the service is, such as {@code https://resident-records.example.lg.jp}. */
        URI url();

        /** Access tokens by municipality code; a municipality without one is not read. */
        Map<String, String> tokens();
    }
}
