package jp.yakuba.residentrecords.movement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code yakuba.movement.*} in the configuration. */
@ConfigMapping(prefix = "yakuba.movement")
interface MovementSettings {

    /** Whether a clerk may review (審査) what they have entered or changed themselves; for offices with too few people. */
    @WithDefault("false")
    boolean reviewOwnEntry();
}
