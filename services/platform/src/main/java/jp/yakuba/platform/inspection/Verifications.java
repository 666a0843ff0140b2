package jp.yakuba.platform.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.audit.Verification;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Verifications of the log, each a job. */
@ApplicationScoped
class Verifications {

    private final Jobs jobs;

    Verifications(Jobs jobs) {
        this.jobs = jobs;
    }

    JobId begin(UnitOfWork work) {
        return jobs.submit(work, JobRequest.of(VerificationJob.CODE, Json.object()));
    }

    /** Refuses when there is no verification of that id. */
    VerificationView get(UnitOfWork work, JobId id) {
        var job = jobs.get(work, id);
        if (!job.kind().equals(VerificationJob.CODE)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return new VerificationView(job, jobs.findings(work, job.id(), Verification.MOST_BREAKS));
    }
}
