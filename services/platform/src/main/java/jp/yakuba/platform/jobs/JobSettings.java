package jp.yakuba.platform.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the workers, {@code yakuba.jobs.*}. */
@ConfigMapping(prefix = "yakuba.jobs")
interface JobSettings {

    /** Whether this process does jobs. */
    @WithDefault("true")
    boolean enabled();

    /** Name of this process, the same after its restart: then it takes up its own jobs without waiting. */
    @WithDefault("${HOSTNAME:local}")
    String node();

    /** How many jobs this process does at a time. */
    @WithDefault("2")
    int parallel();

    /** After how long without a sign of life another process takes a job over. */
    @WithDefault("PT60S")
    Duration lease();

    /** Longest time until a job that another process submitted, or whose time has come, is noticed. */
    @WithDefault("PT1S")
    Duration pause();
}
