package jp.yakuba.platform.vault;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** {@code yakuba.vault.*} in the configuration: keys as {@code id:base64}, separated by commas, the current one first. */
@ConfigMapping(prefix = "yakuba.vault")
interface VaultSettings {

    /** For encryption. */
    Optional<String> keys();

    /** For the keyed hash by which a number is found; never the same key as for encryption. */
    Optional<String> indexKeys();
}
