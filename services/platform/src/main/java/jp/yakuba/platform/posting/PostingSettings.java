package jp.yakuba.platform.posting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code yakuba.posting.*} in the configuration. */
@ConfigMapping(prefix = "yakuba.posting")
interface PostingSettings {

    /** How long what was typed and posted, but not done, can be shown again. */
    @WithDefault("2h")
    Duration keepTyped();
}
