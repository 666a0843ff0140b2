package jp.yakuba.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The table {@code platform.job} as clerks see and change it; the worker's side of it is {@link Leases}. */
final class JobRows {

    private JobRows() {}

    static JobId insert(UnitOfWork work, JobRequest request, String title) {
        var operator = work.operator();
        var inserted = work.sql()
                .createQuery("""
                        insert into platform.job (kind, title, parameters, idempotency_key, not_before, user_id, user_name,
                            department, permissions, terminal, place, submitted_at)
                        values (:kind, :title, cast(:parameters as jsonb), :key, :notBefore, :userId, :userName,
                            :department, :permissions, :terminal, :place, :now)
                        on conflict (municipality_code, kind, idempotency_key) do nothing
                        returning job_id
                        """)
                .bind("kind", request.kind())
                .bind("title", title)
                .bind("parameters", request.parameters().toString())
                .bind("key", request.key())
                .bind("notBefore", request.notBefore())
                .bind("userId", operator.userId())
                .bind("userName", operator.name())
                .bind("department", operator.department())
                .bindArray("permissions", String.class, permissions(operator.permissions()))
                .bind("terminal", operator.terminal())
                .bind("place", operator.place())
                .bind("now", work.now())
                .mapTo(UUID.class)
                .map(JobId::new)
                .findOne();
        return inserted.orElseGet(() -> submittedBefore(work, request));
    }

    private static JobId submittedBefore(UnitOfWork work, JobRequest request) {
        return work.sql()
                .createQuery("select job_id from platform.job where kind = :kind and idempotency_key = :key")
                .bind("kind", request.kind())
                .bind("key", request.key())
                .mapTo(UUID.class)
                .map(JobId::new)
                .one();
    }

    private static List<String> permissions(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::code).sorted().toList();
    }

    static Optional<Job> find(UnitOfWork work, JobId id) {
        return work.sql()
                .createQuery("select * from platform.job where job_id = :id")
                .bind("id", id)
                .map((row, context) -> job(row))
                .findOne();
    }

    /** The newest first. */
    static List<Job> list(UnitOfWork work, @Nullable JobState state, @Nullable JobId before, int limit) {
        return work.sql()
                .createQuery("""
                        select * from platform.job
                        where (cast(:state as text) is null or state = :state)
                          and (cast(:before as uuid) is null or job_id < :before)
                        order by municipality_code desc, job_id desc
                        limit :limit
                        """)
                .bind("state", state == null ? null : state.name())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> job(row))
                .list();
    }

    /** Lets a job that nobody works on go over into a state, or asks whoever works on it to cancel; false if it cannot. */
    static boolean become(UnitOfWork work, JobId id, JobState next) {
        return work.sql()
                        .createUpdate("""
                        update platform.job
                        set state = :next,
                            ended_at = case when :ended then cast(:now as timestamptz) end,
                            problem_code = null, problem_message = null, problem_remedy = null, incident = null,
                            takeovers = 0, losses = 0, signs = 0
                        where job_id = :id and state = any(:from) and (restartable or state <> 'FAILED')
                          and (lease_token is not null) = (:next = 'CANCELLING')
                        """)
                        .bind("next", next.name())
                        .bind("ended", next.isEnded())
                        .bind("now", work.now())
                        .bind("id", id)
                        .bindArray("from", String.class, JobState.namesBefore(next))
                        .execute()
                > 0;
    }

    /** The job as its next step would find it. */
    static JobRun run(UnitOfWork work, JobId id) {
        return work.sql()
                .createQuery("select * from platform.job where job_id = :id")
                .bind("id", id)
                .map((row, context) -> run(row))
                .one();
    }

    static JobRun run(ResultSet row) throws SQLException {
        var cursor = row.getString("cursor");
        return new JobRun(
                new JobId(row.getObject("job_id", UUID.class)),
                JobJson.parse(row.getString("parameters")),
                cursor == null ? null : JobJson.parse(cursor),
                counts(row));
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                new JobId(row.getObject("job_id", UUID.class)),
                row.getString("kind"),
                row.getString("title"),
                JobState.valueOf(row.getString("state")),
                row.getString("user_id"),
                row.getString("user_name"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "not_before"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                counts(row),
                row.getObject("total", Long.class),
                row.getString("note"),
                problem(row),
                row.getString("incident"),
                row.getBoolean("restartable"));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(row.getLong("done"), row.getLong("warned"), row.getLong("refused"), row.getLong("failed"));
    }

    private static @Nullable Finding problem(ResultSet row) throws SQLException {
        var code = row.getString("problem_code");
        return code == null
                ? null
                : new Finding(
                        code, Severity.ERROR, "", row.getString("problem_message"), row.getString("problem_remedy"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
