package jp.yakuba.platform.files;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Files, and their pieces in {@code platform.file_piece}. */
@ApplicationScoped
class FileRows implements PanacheRepositoryBase<FileRow, UUID> {

    FileRow begin(UnitOfWork work, NewFile file) {
        var begun = new FileRow(work, file);
        persistAndFlush(begun);
        return begun;
    }

    /** The file for a change: until the transaction ends nobody else changes it. */
    FileRow toChange(FileId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    void insertPiece(UnitOfWork work, FileId id, long start, int length, byte[] sealed) {
        work.sql()
                .createUpdate("""
                    insert into platform.file_piece (file_id, start, length, sealed)
                    values (:id, :start, :length, :sealed)
                    """)
                .bind("id", id)
                .bind("start", start)
                .bind("length", length)
                .bind("sealed", sealed)
                .execute();
    }

    /** Takes back what was added from the offset on; a complete file stays as it is. */
    void cut(UnitOfWork work, FileId id, long offset) {
        if (toChange(id).cut(offset)) {
            work.sql()
                    .createUpdate("delete from platform.file_piece where file_id = :id and start >= :offset")
                    .bind("id", id)
                    .bind("offset", offset)
                    .execute();
        }
    }

    /** The piece that holds the byte at the offset; empty at the end of the file. */
    <T> Optional<T> piece(UnitOfWork work, FileId id, long offset, BiFunction<Long, byte[], T> open) {
        return work.sql()
                .createQuery("""
                    select start, sealed from platform.file_piece
                    where file_id = :id and start <= :offset and start + length > :offset
                    order by start desc limit 1
                    """)
                .bind("offset", offset)
                .bind("id", id)
                .map((row, context) -> open.apply(row.getLong("start"), row.getBytes("sealed")))
                .findOne();
    }

    /** Seals pieces anew that another key than the current one has sealed; returns how many. */
    int reseal(UnitOfWork work, String currentKey, int limit, Resealing resealing) {
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

    /** Files past their day, and uploads that were begun before and never completed. */
    List<FileRow> expired(LocalDate today) {
        return list(
                "deletedAt is null and (retainUntil < ?1 or sha256 is null and createdAt < ?2)",
                today,
                today.minusDays(1).atStartOfDay(UnitOfWork.JAPAN).toInstant());
    }

    /** Deletes the content; what was there and until when stays known. */
    void delete(UnitOfWork work, FileRow file) {
        work.sql()
                .createUpdate("delete from platform.file_piece where file_id = :id")
                .bind("id", file.id())
                .execute();
        file.delete(work.now());
    }
}
