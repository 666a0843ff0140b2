package jp.yakuba.residentrecords.protection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of 抑止, {@code yakuba.protection.*}. */
@ConfigMapping(prefix = "yakuba.protection")
interface ProtectionSettings {

    /** How long a clerk who said to know that a person is protected is not asked again about that person. */
    @WithDefault("PT15M")
    Duration acknowledgement();

    /** How long a 一時解除 lasts (001/3.1). */
    @WithDefault("PT10M")
    Duration release();
}
