package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jspecify.annotations.Nullable;

/** Looking at measures: each look is in the audit log, and one at the details as such. */
@ApplicationScoped
@Requirement({"001/1.1.16", "001/2.2.4", "001/3.4"})
class MeasureViewing {

    private final Measures measures;
    private final Audit audit;

    MeasureViewing(Measures measures, Audit audit) {
        this.measures = measures;
        this.audit = audit;
    }

    Measure one(UnitOfWork work, MeasureId id) {
        var measure = measures.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        record(
                work,
                work.operator().may(RecordsPermission.PROTECTION_DETAILS)
                        ? RecordsOperation.MEASURE_DETAILS
                        : RecordsOperation.MEASURE_VIEW,
                measure);
        return measure;
    }

    List<MeasureAct> history(UnitOfWork work, MeasureId id) {
        var acts = measures.history(work, id);
        if (acts.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        record(work, RecordsOperation.MEASURE_HISTORY, acts.getFirst().measure());
        return acts;
    }

    List<Measure> list(UnitOfWork work, MeasureFilter filter, @Nullable MeasureId after, int limit) {
        return told(work, measures.list(work, filter, after, limit));
    }

    List<Measure> of(UnitOfWork work, AddresseeNumber person) {
        return told(work, measures.of(work, List.of(person)));
    }

    private List<Measure> told(UnitOfWork work, List<Measure> found) {
        audit.record(
                work,
                AuditEntry.of(RecordsOperation.MEASURE_LIST)
                        .addressees(found.stream()
                                .flatMap(measure -> measure.people().stream())
                                .distinct()
                                .toList())
                        .records(found.size()));
        return found;
    }

    private void record(UnitOfWork work, AuditedOperation operation, Measure measure) {
        audit.record(work, AuditEntry.of(operation).addressees(measure.people()).detail("measure", measure.id()));
    }
}
