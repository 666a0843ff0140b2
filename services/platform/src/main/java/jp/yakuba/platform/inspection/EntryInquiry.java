package jp.yakuba.platform.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditVerification;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.SealState;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** One entry in full, and whether it still is what was sealed. */
@ApplicationScoped
class EntryInquiry {

    private final LogReading reading;
    private final AuditVerification verification;
    private final AuditNames names;
    private final Audit audit;

    EntryInquiry(LogReading reading, AuditVerification verification, AuditNames names, Audit audit) {
        this.reading = reading;
        this.verification = verification;
        this.names = names;
        this.audit = audit;
    }

    /** An entry with the others of its request. */
    record Viewed(EntryView view, SealState seal, List<EntryView> others) {}

    Viewed view(UnitOfWork work, long id) {
        var entry = reading.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var others = reading.ofTheSameRequest(work, entry);
        var seal = verification.state(work, entry);
        audit.record(
                work, AuditEntry.of(PlatformOperation.AUDIT_VIEW).subject(new Subject("entry", String.valueOf(id))));
        return new Viewed(
                new EntryView(entry, names),
                seal,
                others.stream().map(other -> new EntryView(other, names)).toList());
    }
}
