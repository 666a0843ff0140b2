package jp.yakuba.residentrecords.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The table {@code resident_records.upload}. Everybody sees what he sends himself, until it has ended or expired. */
final class UploadRows {

    private static final String OWN = """
        select u.*, f.name from resident_records.upload u
        join platform.file f using (municipality_code, file_id)
        where u.user_id = :user and u.ended_at is null and u.expires_at > :now
        """;

    private UploadRows() {}

    static void insert(UnitOfWork work, FileId file, Announced announced, Instant expiresAt) {
        work.sql()
                .createUpdate("""
                    insert into resident_records.upload (file_id, user_id, size, sha256, mark, begun_at, expires_at)
                    values (:file, :user, :size, :sha256, :mark, :now, :expires)
                    """)
                .bind("file", file)
                .bind("user", work.operator().userId())
                .bind("size", announced.size())
                .bind("sha256", bytes(announced.sha256()))
                .bind("mark", announced.mark())
                .bind("now", work.now())
                .bind("expires", expiresAt)
                .execute();
    }

    /** Makes others of the municipality wait who begin or end one, so that the limits hold. */
    static void lockAll(UnitOfWork work) {
        work.sql()
                .createQuery("select true from (select pg_advisory_xact_lock("
                        + "hashtextextended('yakuba.upload.' || platform.current_municipality(), 0))) locked")
                .mapTo(Boolean.class)
                .one();
    }

    static List<Upload> own(UnitOfWork work) {
        return work.sql()
                .createQuery(OWN + " order by u.begun_at, u.file_id")
                .bind("user", work.operator().userId())
                .bind("now", work.now())
                .map((row, context) -> upload(row))
                .list();
    }

    static Optional<Upload> find(UnitOfWork work, FileId id) {
        return own(work, id, "");
    }

    /** The same, and nobody else changes it until the unit of work has ended. */
    static Optional<Upload> lock(UnitOfWork work, FileId id) {
        return own(work, id, " for update of u");
    }

    private static Optional<Upload> own(UnitOfWork work, FileId id, String more) {
        return work.sql()
                .createQuery(OWN + " and u.file_id = :id" + more)
                .bind("user", work.operator().userId())
                .bind("now", work.now())
                .bind("id", id)
                .map((row, context) -> upload(row))
                .findOne();
    }

    /** The one that was begun for the same file: same name, same length, same digest, same mark. */
    static Optional<Upload> begunFor(UnitOfWork work, Announced announced) {
        return work.sql()
                .createQuery(OWN + """
                     and f.name = :name and u.size = :size and u.sha256 is not distinct from :sha256
                    and u.mark is not distinct from :mark order by u.begun_at desc limit 1
                    """)
                .bind("user", work.operator().userId())
                .bind("now", work.now())
                .bind("name", announced.name())
                .bind("size", announced.size())
                .bind("sha256", bytes(announced.sha256()))
                .bind("mark", announced.mark())
                .map((row, context) -> upload(row))
                .findOne();
    }

    /** How long all files together are that are under way. */
    static long announcedInAll(UnitOfWork work) {
        return work.sql()
                .createQuery("select coalesce(sum(size), 0) from resident_records.upload where ended_at is null")
                .mapTo(Long.class)
                .one();
    }

    static void attempt(UnitOfWork work, FileId id, AttemptId attempt) {
        work.sql()
                .createUpdate("update resident_records.upload set attempt = :attempt where file_id = :id")
                .bind("attempt", attempt)
                .bind("id", id)
                .execute();
    }

    /** Whether the attempt is still the newest; it stays so until the unit of work has ended. */
    static boolean isAttempt(UnitOfWork work, FileId id, AttemptId attempt) {
        return work.sql()
                .createQuery("""
                    select true from resident_records.upload
                    where file_id = :id and attempt = :attempt and ended_at is null for update
                    """)
                .bind("id", id)
                .bind("attempt", attempt)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    static void received(UnitOfWork work, FileId id, long received) {
        work.sql().createUpdate("""
                    update resident_records.upload set received = :received, attempt = null where file_id = :id
                    """).bind("received", received).bind("id", id).execute();
    }

    static void end(UnitOfWork work, FileId id, @Nullable JobId job) {
        work.sql()
                .createUpdate("""
                    update resident_records.upload set ended_at = :now, job_id = :job, attempt = null
                    where file_id = :id
                    """)
                .bind("now", work.now())
                .bind("job", job)
                .bind("id", id)
                .execute();
    }

    /** Those whose time is over. */
    static List<FileId> expired(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                    select file_id from resident_records.upload where ended_at is null and expires_at <= :now
                    """)
                .bind("now", work.now())
                .mapTo(UUID.class)
                .map(FileId::new)
                .list();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.toArray();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        var sha256 = row.getBytes("sha256");
        return new Upload(
                new FileId(row.getObject("file_id", UUID.class)),
                row.getString("name"),
                row.getLong("size"),
                sha256 == null ? null : Bytes.of(sha256),
                row.getLong("received"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
