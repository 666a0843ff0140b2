package jp.yakuba.childallowance.amendment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code yakuba.child-allowance.amendment.*} in the configuration. */
@ConfigMapping(prefix = "yakuba.child-allowance.amendment")
interface AmendmentSettings {

    /** Whether a clerk may review (審査) what they have entered or changed themselves; for offices with too few people. */
    @WithDefault("false")
    boolean reviewOwnEntry();
}
