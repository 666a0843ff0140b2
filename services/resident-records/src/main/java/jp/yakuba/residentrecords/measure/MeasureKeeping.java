package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.protection.Suppressions;
import org.jspecify.annotations.Nullable;

/** What every act on a measure begins and ends with: nobody else acts on it meanwhile, and all of its effect is kept. */
@ApplicationScoped
class MeasureKeeping {

    private final Measures measures;
    private final MeasurePeople people;
    private final Suppressions suppressions;
    private final Audit audit;

    MeasureKeeping(Measures measures, MeasurePeople people, Suppressions suppressions, Audit audit) {
        this.measures = measures;
        this.people = people;
        this.suppressions = suppressions;
        this.audit = audit;
    }

    /** People first and the measure then, as who registers a movement has locked its people already. */
    Measure locked(UnitOfWork work, MeasureId id, int revision, @Nullable Particulars asked) {
        var seen = measures.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        people.lock(
                work,
                Stream.concat(seen.people().stream(), asked == null ? Stream.of() : asked.people().stream())
                        .distinct()
                        .toList());
        var measure = measures.lock(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (measure.revision() != revision) {
            throw new Refusal(ProblemType.STALE);
        }
        return measure;
    }

    /** The same act with the household that it covers now. */
    Measure withHousehold(UnitOfWork work, Measure measure) {
        return MeasureSteps.withHousehold(measure, household(work, measure));
    }

    private @Nullable HouseholdNumber household(UnitOfWork work, Measure measure) {
        var request = measure.request();
        var changed = request == null ? null : request.changed();
        var whole = measure.particulars().wholeHousehold() || (changed != null && changed.wholeHousehold());
        return whole ? people.household(work, measure.particulars().applicantNumber()) : null;
    }

    /** Keeps what the act has made of the measure. */
    Measure kept(UnitOfWork work, Measure measure, RecordsOperation act) {
        measures.put(work, measure, act.code().substring("measure.".length()));
        suppressions.cover(work, measure.id(), Coverage.of(measure));
        audit.record(
                work,
                AuditEntry.of(act).addressees(new ArrayList<>(measure.people())).detail("measure", measure.id()));
        return measure;
    }
}
