package jp.yakuba.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
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

    /** How long an entry waits for its checkpoint at most, while the service runs. */
    @WithDefault("5s")
    Duration sealEvery();

    /** When every municipality's log is verified each day, in Japanese time; never by itself if missing. */
    Optional<LocalTime> verifyAt();

    /** When the night begins in which nobody is expected to work. */
    @WithDefault("22:00")
    LocalTime nightBegins();

    /** When it ends. */
    @WithDefault("05:00")
    LocalTime nightEnds();

    /** Nights and closed days, for the search and the analyses. */
    default OfficeHours officeHours() {
        return new OfficeHours(nightBegins(), nightEnds());
    }
}
