package jp.yakuba.platform.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.StoredFile;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The jobs of a municipality: submitting, watching, cancelling, restarting. */
@ApplicationScoped
public class Jobs {

    private final JobKinds kinds;
    private final JobRounds rounds;
    private final Files files;
    private final Audit audit;

    Jobs(JobKinds kinds, JobRounds rounds, Files files, Audit audit) {
        this.kinds = kinds;
        this.rounds = rounds;
        this.files = files;
        this.audit = audit;
    }

    /** Submits a job that starts as soon as there is a free worker, once the unit of work is committed. */
    public JobId submit(UnitOfWork work, String kind, ObjectNode parameters) {
        return submit(work, JobRequest.of(kind, parameters));
    }

    /** Submits a job; returns the one submitted before if the request's key was used already. */
    public JobId submit(UnitOfWork work, JobRequest request) {
        var id = JobRows.insert(work, request, kinds.get(request.kind()).title());
        kickAfterCommit(work);
        return id;
    }

    /** The job; empty if there is none of that number. */
    public Optional<Job> find(UnitOfWork work, JobId id) {
        return JobRows.find(work, id);
    }

    /** The newest jobs first. */
    public List<Job> list(UnitOfWork work, @Nullable JobState state, @Nullable JobId before, int limit) {
        return JobRows.list(work, state, before, limit);
    }

    /** The job; refuses with 404 if there is none of that number. */
    public Job get(UnitOfWork work, JobId id) {
        return find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** What the job found wrong, row by row, in the order found. */
    public List<RowFinding> findings(UnitOfWork work, JobId id, int limit) {
        return JobYield.findings(work, id, 0, limit).stream()
                .map(JobYield.NumberedFinding::finding)
                .toList();
    }

    /** The findings behind the one of that number; only for whoever may do such jobs. */
    List<JobYield.NumberedFinding> numberedFindings(UnitOfWork work, JobId id, long after, int limit) {
        if (!isPermitted(work, get(work, id))) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        return JobYield.findings(work, id, after, limit);
    }

    /** The files the job has made. */
    public List<StoredFile> results(UnitOfWork work, JobId id) {
        return JobYield.results(work, id).stream()
                .flatMap(file -> files.find(work, file).stream())
                .toList();
    }

    /** Cancels: a waiting or failed job at once, a running one after the step under way. */
    public void cancel(UnitOfWork work, JobId id) {
        var job = operable(work, id);
        if (JobRows.become(work, id, JobState.CANCELLED)) {
            // It may have done steps before it was interrupted or failed.
            kinds.find(job.kind()).ifPresent(kind -> kind.cancelled(work, JobRows.run(work, id)));
        } else if (job.state() != JobState.CANCELLING && !JobRows.become(work, id, JobState.CANCELLING)) {
            throw refused(
                    PlatformError.JOB_NOT_CANCELLABLE,
                    "この処理は中止できない状態です（" + job.state().label() + "）。");
        }
        audit.record(work, AuditEntry.of(PlatformOperation.JOB_CANCEL).subject(subject(id)));
    }

    /** Restarts a failed job from where it was. */
    public void restart(UnitOfWork work, JobId id) {
        var job = operable(work, id);
        if (job.state() == JobState.FAILED && !job.restartable()) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            PlatformError.JOB_REFUSED_FOR_GOOD, "", "この処理は途中から再開できません。", "指摘を直して、初めからやり直してください。"));
        }
        if (job.state() != JobState.FAILED || !JobRows.become(work, id, JobState.QUEUED)) {
            throw refused(
                    PlatformError.JOB_NOT_RESTARTABLE,
                    "再開できるのは異常終了した処理だけです（" + job.state().label() + "）。");
        }
        audit.record(work, AuditEntry.of(PlatformOperation.JOB_RESTART).subject(subject(id)));
        kickAfterCommit(work);
    }

    /** Whether the operator may see what jobs of this kind have found and made. */
    public boolean isPermitted(UnitOfWork work, Job job) {
        return kinds.find(job.kind())
                .map(JobKind::permission)
                .filter(work.operator()::may)
                .isPresent();
    }

    /** Whether the operator may cancel and restart the job. */
    boolean isOperable(UnitOfWork work, Job job) {
        return isPermitted(work, job) || work.operator().may(PlatformPermission.JOB_OPERATE);
    }

    private Job operable(UnitOfWork work, JobId id) {
        var job = get(work, id);
        if (!isOperable(work, job)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        return job;
    }

    private static Subject subject(JobId id) {
        return new Subject("job", id.toString());
    }

    private void kickAfterCommit(UnitOfWork work) {
        work.transaction().afterCommit(() -> rounds.kick(work.municipality()));
    }

    private static Refusal refused(ErrorCode code, String message) {
        return new Refusal(ProblemType.CONFLICT, Finding.error(code, "", message, "最新の状態を表示してください。"));
    }
}
