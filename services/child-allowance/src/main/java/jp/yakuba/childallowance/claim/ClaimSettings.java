package jp.yakuba.childallowance.claim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code yakuba.child-allowance.claim.*} in the configuration: of claims for certification and for what was owed to the dead. */
@ConfigMapping(prefix = "yakuba.child-allowance.claim")
public interface ClaimSettings {

    /** Whether a clerk may review (審査) what they have entered or changed themselves; for offices with too few people. */
    @WithDefault("false")
    boolean reviewOwnEntry();
}
