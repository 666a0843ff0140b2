package jp.yakuba.platform.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.audit.AuditVerification;
import jp.yakuba.platform.audit.Verification;
import jp.yakuba.platform.audit.VerificationState;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.jobs.Schedule;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Verifies the log in steps, so that a long one can be watched; what is wrong becomes the findings of the job. */
@ApplicationScoped
@Requirement("001/10.2")
class VerificationJob implements JobKind {

    static final String CODE = "audit.verify";
    private static final long ENTRIES_IN_A_STEP = 20_000;
    private static final String REMEDY = "記録をそのまま保全し、監査の責任者とシステム管理者に知らせてください。";

    private final AuditVerification verification;
    private final Optional<Schedule> schedule;

    VerificationJob(AuditVerification verification, InspectionSettings settings) {
        this.verification = verification;
        this.schedule = settings.verifyAt().map(Schedule::daily);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "監査記録の検証";
    }

    @Override
    public Permission permission() {
        return PlatformPermission.AUDIT_VERIFY;
    }

    @Override
    public Optional<Schedule> schedule() {
        return schedule;
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var before = run.cursor(VerificationState.class, VerificationState.BEGINNING);
        var verifying = verification.resume(work, before);
        if (verifying.advance(ENTRIES_IN_A_STEP)) {
            var now = verifying.state();
            return Step.more(now)
                    .done(now.checkpoints() - before.checkpoints())
                    .of(verification.checkpoints(work))
                    .saying("%,d件の記録まで検証しました".formatted(now.entries()));
        }
        return last(verification.end(work, verifying), before);
    }

    private static Step last(Verification found, VerificationState before) {
        var findings = found.breaks().stream()
                .map(broken -> new RowFinding(
                        broken.entry() == null ? 0 : broken.entry(),
                        Finding.error(broken.kind(), "", broken.words(), REMEDY)))
                .toList();
        return Step.last()
                .counting(new Counts(found.checkpoints() - before.checkpoints(), 0, findings.size(), 0))
                .of(found.checkpoints())
                .saying(found.words())
                .finding(findings);
    }
}
