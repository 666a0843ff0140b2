package jp.yakuba.platform.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The tables {@code platform.file} and {@code platform.file_piece}. */
final class FileRows {

    private FileRows() {}

    static FileId insert(UnitOfWork work, NewFile file) {
        return new FileId(work.sql()
                .createQuery("""
                    insert into platform.file (name, media_type, permission, individual_number, created_at,
                        created_by, retain_until)
                    values (:name, :mediaType, :permission, :individualNumber, :now, :user, :retainUntil)
                    returning file_id
                    """)
                .bind("name", file.name())
                .bind("mediaType", file.mediaType())
                .bind("permission", file.permission().code())
                .bind("individualNumber", file.individualNumber())
                .bind("now", work.now())
                .bind("user", work.operator().userId())
                .bind("retainUntil", file.retainUntil())
                .mapTo(UUID.class)
                .one());
    }

    /** Makes room for a piece at the end and returns where it starts; refuses if the file is already complete. */
    static long extend(UnitOfWork work, FileId id, int length) {
        return work.sql()
                .createQuery("""
                    update platform.file set size = size + :length
                    where file_id = :id and sha256 is null and deleted_at is null
                    returning size - :length
                    """)
                .bind("length", length)
                .bind("id", id.value())
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("Nothing can be added to file " + id));
    }

    static void insertPiece(UnitOfWork work, FileId id, long start, int length, byte[] sealed) {
        work.sql()
                .createUpdate("""
                    insert into platform.file_piece (file_id, start, length, sealed)
                    values (:id, :start, :length, :sealed)
                    """)
                .bind("id", id.value())
                .bind("start", start)
                .bind("length", length)
                .bind("sealed", sealed)
                .execute();
    }

    /** Takes back what was added from the offset on; a complete file stays as it is. */
    static void cut(UnitOfWork work, FileId id, long offset) {
        work.sql()
                .createUpdate("""
                    with cut as (
                        update platform.file set size = :offset
                        where file_id = :id and sha256 is null and deleted_at is null and size > :offset
                        returning file_id)
                    delete from platform.file_piece where file_id in (select file_id from cut) and start >= :offset
                    """)
                .bind("offset", offset)
                .bind("id", id.value())
                .execute();
    }

    static void complete(UnitOfWork work, FileId id, byte[] sha256) {
        work.sql()
                .createUpdate("update platform.file set sha256 = :sha256 where file_id = :id")
                .bind("sha256", sha256)
                .bind("id", id.value())
                .execute();
    }

    /** The piece that holds the byte at the offset; empty at the end of the file. */
    static <T> Optional<T> piece(UnitOfWork work, FileId id, long offset, BiFunction<Long, byte[], T> open) {
        return work.sql()
                .createQuery("""
                    select start, sealed from platform.file_piece
                    where file_id = :id and start <= :offset and start + length > :offset
                    order by start desc limit 1
                    """)
                .bind("offset", offset)
                .bind("id", id.value())
                .map((row, context) -> open.apply(row.getLong("start"), row.getBytes("sealed")))
                .findOne();
    }

    /** Seals pieces anew that another key than the current one has sealed; returns how many. */
    static int reseal(UnitOfWork work, String currentKey, int limit, Resealing resealing) {
        var stale = work.sql()
                .createQuery("""
                    select file_id, start, sealed from platform.file_piece
                    where platform.sealing_key(sealed) <> :current limit :limit
                    """)
                .bind("current", currentKey)
                .bind("limit", limit)
                .map((row, context) -> resealed(row, resealing))
                .list();
        var update = work.sql().prepareBatch("""
            update platform.file_piece set sealed = :sealed where file_id = :file and start = :start\
            """);
        stale.forEach(piece -> update.bind("sealed", piece.sealed().toArray())
                .bind("file", piece.file().value())
                .bind("start", piece.start())
                .add());
        return stale.isEmpty() ? 0 : update.execute().length;
    }

    /** Opens a sealed piece and seals it with the current key. */
    interface Resealing {
        byte[] apply(FileId file, long start, byte[] sealed);
    }

    private record Piece(FileId file, long start, Bytes sealed) {}

    private static Piece resealed(ResultSet row, Resealing resealing) throws SQLException {
        var file = new FileId(row.getObject("file_id", UUID.class));
        var start = row.getLong("start");
        return new Piece(file, start, Bytes.of(resealing.apply(file, start, row.getBytes("sealed"))));
    }

    static Optional<StoredFile> find(UnitOfWork work, FileId id) {
        return work.sql()
                .createQuery("select * from platform.file where file_id = :id")
                .bind("id", id.value())
                .map((row, context) -> file(row))
                .findOne();
    }

    /** Files past their day, and uploads that were begun before and never completed. */
    static List<FileId> expired(UnitOfWork work, LocalDate today) {
        return work.sql()
                .createQuery("""
                    select file_id from platform.file
                    where deleted_at is null
                      and (retain_until < :today or sha256 is null and created_at < :yesterday)
                    """)
                .bind("today", today)
                .bind(
                        "yesterday",
                        today.minusDays(1).atStartOfDay(UnitOfWork.JAPAN).toOffsetDateTime())
                .mapTo(UUID.class)
                .map(FileId::new)
                .list();
    }

    /** Deletes the content; what was there and until when stays known. */
    static void delete(UnitOfWork work, FileId id) {
        work.sql()
                .createUpdate("delete from platform.file_piece where file_id = :id")
                .bind("id", id.value())
                .execute();
        work.sql()
                .createUpdate("update platform.file set deleted_at = :now where file_id = :id and deleted_at is null")
                .bind("now", work.now())
                .bind("id", id.value())
                .execute();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        var sha256 = row.getBytes("sha256");
        return new StoredFile(
                new FileId(row.getObject("file_id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                new Permission(row.getString("permission")),
                row.getBoolean("individual_number"),
                row.getLong("size"),
                sha256 == null ? null : HexFormat.of().formatHex(sha256),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getObject("retain_until", LocalDate.class),
                instant(row, "deleted_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
