package jp.yakuba.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code yakuba.audit.*} in the configuration. */
@ConfigMapping(prefix = "yakuba.audit")
interface AuditSettings {

    /** The key that signs: 32 random bytes in Base64, the seed of an Ed25519 key. */
    Optional<String> key();

    /** Public keys, as exported, of keys that signed before this one. */
    Optional<List<String>> formerPublicKeys();

    /**
     * A file outside the database to which each checkpoint is appended; best on a disk that the database's
     * administrators do not write to. Without it nobody notices when the end of the log is cut off.
     */
    Optional<Path> anchorFile();

    /**
     * Where each line of the anchor is sent as it is made: {@code file:///folder}, {@code http://…}, {@code https://…},
     * {@code syslog://host:port}.
     */
    Optional<URI> sendTo();

    /** How long an entry waits for its checkpoint at most, while the service runs. */
    @WithDefault("5s")
    Duration sealEvery();
}
