package jp.yakuba.platform.files;

import java.time.Instant;
import java.time.LocalDate;
import jp.yakuba.platform.operator.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A file in the store.
 *
 * @param individualNumber whether it may hold 個人番号
 * @param whereabouts whether it may tell where somebody is who is protected
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal digits; null as long as the file is being written
 * @param deletedAt when its content was deleted; null if it is there
 */
public record StoredFile(
        FileId id,
        String name,
        String mediaType,
        Permission permission,
        boolean individualNumber,
        boolean whereabouts,
        long size,
        @Nullable String sha256,
        Instant createdAt,
        String createdBy,
        LocalDate retainUntil,
        @Nullable Instant deletedAt) {

    /** Whether it is complete and still there. */
    public boolean isReadable() {
        return sha256 != null && deletedAt == null;
    }
}
