package jp.yakuba.platform.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What is known of a file. It grows until it is complete, and stays known when its content is deleted. */
@Entity
@DynamicUpdate
@Table(schema = "platform", name = "file")
class FileRow {

    /** In the order of time, so that what is written together lies together. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID fileId;

    private String name;
    private String mediaType;
    private String permission;
    private boolean individualNumber;
    private boolean whereabouts;
    private long size;
    private byte @Nullable [] sha256;
    private Instant createdAt;
    private String createdBy;
    private LocalDate retainUntil;
    private @Nullable Instant deletedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FileRow() {}

    @SuppressWarnings("NullAway.Init")
    FileRow(UnitOfWork work, NewFile file) {
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.permission = file.permission().code();
        this.individualNumber = file.individualNumber();
        this.whereabouts = file.whereabouts();
        this.createdAt = work.now();
        this.createdBy = work.operator().userId();
        this.retainUntil = file.retainUntil();
    }

    FileId id() {
        return new FileId(fileId);
    }

    /** Makes room at the end and returns where it starts; refuses if the file is already complete. */
    long extend(int length) {
        if (!isBeingWritten()) {
            throw new IllegalStateException("Nothing can be added to file " + fileId);
        }
        var start = size;
        size += length;
        return start;
    }

    /** Takes back what was added from the offset on; whether that is anything. A complete file stays as it is. */
    boolean cut(long offset) {
        var cut = isBeingWritten() && size > offset;
        if (cut) {
            size = offset;
        }
        return cut;
    }

    void complete(byte[] digest) {
        sha256 = digest.clone();
    }

    void delete(Instant now) {
        if (deletedAt == null) {
            deletedAt = now;
        }
    }

    private boolean isBeingWritten() {
        return sha256 == null && deletedAt == null;
    }

    StoredFile stored() {
        return new StoredFile(
                id(),
                name,
                mediaType,
                new Permission(permission),
                individualNumber,
                whereabouts,
                size,
                sha256 == null ? null : HexFormat.of().formatHex(sha256),
                createdAt,
                createdBy,
                retainUntil,
                deletedAt);
    }
}
