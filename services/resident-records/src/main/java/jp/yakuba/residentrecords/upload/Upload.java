package jp.yakuba.residentrecords.upload;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A file that is under way.
 *
 * @param id its number, also that of the file it becomes
 * @param name as the sender calls it
 * @param size how long it is to be, in bytes
 * @param sha256 what the sender says its SHA-256 is
 * @param received up to where it has come
 * @param expiresAt until when it can be gone on with
 */
public record Upload(
        FileId id, String name, long size, @Nullable Bytes sha256, long received, Instant expiresAt) {

    private static final int WHOLE = 100;
    private static final int MEGA = 20;

    /** Whether all of it is there. */
    public boolean isWhole() {
        return received == size;
    }

    /** Its size as a clerk reads it. */
    public String sizeText() {
        return "%,d MB".formatted(Math.max(1, size >> MEGA));
    }

    /** The last day on which it can be gone on with. */
    public String expiryText() {
        return DateTimeFormatter.ofPattern("M月d日")
                .format(expiresAt.minusMillis(1).atZone(UnitOfWork.JAPAN));
    }

    /** How much of it is there, of a hundred. */
    public int percent() {
        return (int) (received * WHOLE / size);
    }
}
