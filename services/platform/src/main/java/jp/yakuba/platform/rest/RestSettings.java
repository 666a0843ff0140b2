package jp.yakuba.platform.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code yakuba.rest.*} in the configuration. */
@ConfigMapping(prefix = "yakuba.rest")
interface RestSettings {

    /** How long a JSON body may be; files have the much higher limit of the whole server. */
    @WithDefault("1M")
    MemorySize longestJson();
}
