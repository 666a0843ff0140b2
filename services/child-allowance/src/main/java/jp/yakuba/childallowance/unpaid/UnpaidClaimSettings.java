package jp.yakuba.childallowance.unpaid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code yakuba.child-allowance.claim.*} in the configuration. */
@ConfigMapping(prefix = "yakuba.child-allowance.claim")
interface UnpaidClaimSettings {

    /** Whether a clerk may review (審査) what they have entered or changed themselves; for offices with too few people. */
    @WithDefault("false")
    boolean reviewOwnEntry();
}
