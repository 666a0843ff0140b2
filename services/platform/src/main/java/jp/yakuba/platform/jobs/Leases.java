package jp.yakuba.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The worker's side of the table {@code platform.job}. Leases run by the database's clock, so that the clocks of several
 * nodes need not agree.
 */
final class Leases {

    private Leases() {}

    /** The municipalities in which a job waits or its worker has let its lease run out. */
    static List<MunicipalityCode> waiting(Handle sql, JobKinds kinds, Instant now) {
        return Database.codes(sql.createQuery("select platform.municipalities_with_jobs(:kinds, :now)")
                .bindArray("kinds", String.class, codes(kinds))
                .bind("now", now.atOffset(ZoneOffset.UTC)));
    }

    /** Takes the oldest job that waits or whose worker has let its lease run out; of two workers one gets it. */
    static Optional<Lease> claim(UnitOfWork work, JobKinds kinds, String node, Duration length) {
        return work.sql()
                .createQuery("""
                        with oldest as (
                            select job_id from platform.job
                            where kind = any(:kinds)
                              and (state = 'QUEUED' and (not_before is null or not_before <= :now)
                                or state in ('RUNNING', 'CANCELLING') and lease_until < clock_timestamp())
                            order by municipality_code, job_id
                            limit 1 for update skip locked)
                        update platform.job job
                        set state = case when state = 'QUEUED' then 'RUNNING' else state end,
                            takeovers = case when state = 'QUEUED' then 0 when signs > 0 then takeovers else takeovers + 1 end,
                            losses = case when state = 'QUEUED' then 0 else losses + 1 end,
                            signs = 0,
                            started_at = coalesce(started_at, :now),
                            node = :node,
                            lease_token = gen_random_uuid(),
                            lease_until = clock_timestamp() + :length * interval '1 millisecond'
                        from oldest where job.job_id = oldest.job_id
                        returning job.*
                        """)
                .bindArray("kinds", String.class, codes(kinds))
                .bind("now", work.now())
                .bind("node", node)
                .bind("length", length.toMillis())
                .map((row, context) -> lease(row, kinds))
                .findOne();
    }

    /** Lets the leases of this node's former life run out at once; its new one takes their jobs up again. */
    static int expire(UnitOfWork work, JobKinds kinds, String node) {
        return work.sql()
                .createUpdate("""
                        update platform.job set lease_until = clock_timestamp()
                        where node = :node and kind = any(:kinds) and state in ('RUNNING', 'CANCELLING')
                        """)
                .bind("node", node)
                .bindArray("kinds", String.class, codes(kinds))
                .execute();
    }

    /** Prolongs the leases that are still held. */
    static void renew(UnitOfWork work, Collection<LeaseToken> tokens, Duration length) {
        work.sql()
                .createUpdate("""
                        update platform.job set lease_until = clock_timestamp() + :length * interval '1 millisecond'
                        where lease_token = any(:tokens)
                          and state in ('RUNNING', 'CANCELLING')
                        """)
                .bind("length", length.toMillis())
                .bindArray(
                        "tokens",
                        UUID.class,
                        tokens.stream().map(LeaseToken::value).toList())
                .execute();
    }

    /** The job as its next step finds it, and whether it is to be done at all. */
    static Held held(UnitOfWork work, Lease lease) {
        return work.sql()
                .createQuery("select * from platform.job where job_id = :id and lease_token = :token")
                .bind("id", lease.job())
                .bind("token", lease.token())
                .map((row, context) -> new Held(JobState.valueOf(row.getString("state")), JobRows.run(row)))
                .findOne()
                .orElseThrow(LeaseLost::new);
    }

    /** A job under a lease. */
    record Held(JobState state, JobRun run) {}

    /** Notes that the worker is getting on with the step under way; in a transaction of its own, for the step's may be lost. */
    static void sign(UnitOfWork work, Lease lease) {
        work.sql()
                .createUpdate("update platform.job set signs = signs + 1 where job_id = :id and lease_token = :token")
                .bind("id", lease.job())
                .bind("token", lease.token())
                .execute();
    }

    /** Ends a job with a refusal after which there is no going on. */
    static void endForGood(UnitOfWork work, Lease lease, Finding problem) {
        work.sql()
                .createUpdate("update platform.job set restartable = false, note = '' where job_id = :id")
                .bind("id", lease.job())
                .execute();
        end(work, lease, JobState.FAILED, problem, null);
    }

    /** Saves what a step has done. The last thing in its transaction: it fails if the lease is lost. */
    static void save(UnitOfWork work, Lease lease, Step step) {
        fenced(work.sql()
                .createUpdate("""
                        update platform.job
                        set cursor = cast(:cursor as jsonb), total = coalesce(:total, total), note = coalesce(:note, note),
                            done = done + :done, warned = warned + :warned, refused = refused + :refused,
                            failed = failed + :failed, takeovers = 0, losses = 0, signs = 0
                        where job_id = :id and lease_token = :token
                        """)
                .bind(
                        "cursor",
                        step.cursor() == null
                                ? null
                                : JobJson.write(step.cursor()).toString())
                .bind("total", step.total())
                .bind("note", step.note())
                .bindMethods(step.counts())
                .bind("id", lease.job())
                .bind("token", lease.token())
                .execute());
    }

    /** Gives the lease up and lets the job go over into the state. */
    static void end(UnitOfWork work, Lease lease, JobState next, @Nullable Finding problem, @Nullable String incident) {
        fenced(work.sql()
                .createUpdate("""
                        update platform.job
                        set state = :next, ended_at = case when :ended then cast(:now as timestamptz) end,
                            problem_code = :code, problem_message = :message, problem_remedy = :remedy,
                            incident = :incident, lease_token = null, lease_until = null
                        where job_id = :id and lease_token = :token and state = any(:from)
                        """)
                .bind("next", next.name())
                .bind("ended", next.isEnded())
                .bind("now", work.now())
                .bind("code", problem == null ? null : problem.code())
                .bind("message", problem == null ? null : problem.message())
                .bind("remedy", problem == null ? null : problem.remedy())
                .bind("incident", incident)
                .bind("id", lease.job())
                .bind("token", lease.token())
                .bindArray("from", String.class, JobState.namesBefore(next))
                .execute());
    }

    private static void fenced(int updated) {
        if (updated == 0) {
            throw new LeaseLost();
        }
    }

    private static List<String> codes(JobKinds kinds) {
        return kinds.all().stream().map(JobKind::code).toList();
    }

    private static Lease lease(ResultSet row, JobKinds kinds) throws SQLException {
        var operator = new Operator(
                new MunicipalityCode(row.getString("municipality_code")),
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("department"),
                permissions(row),
                row.getString("terminal"),
                row.getString("place"));
        return new Lease(
                new JobId(row.getObject("job_id", UUID.class)),
                kinds.get(row.getString("kind")),
                operator,
                new LeaseToken(row.getObject("lease_token", UUID.class)),
                row.getInt("takeovers"),
                row.getInt("losses"));
    }

    private static Set<Permission> permissions(ResultSet row) throws SQLException {
        var codes = (String[]) row.getArray("permissions").getArray();
        return Arrays.stream(codes).map(Permission::new).collect(Collectors.toUnmodifiableSet());
    }
}
