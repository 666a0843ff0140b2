package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsPermission;

/** Which measures an operator has to decide on: those of which others have asked something. */
@ApplicationScoped
@Requirement("001/3.4")
class WaitingMeasures {

    private final Measures measures;

    WaitingMeasures(Measures measures) {
        this.measures = measures;
    }

    /** Whether the operator has to decide on it. */
    static boolean waitsFor(Operator who, Measure measure) {
        var request = measure.request();
        return request != null
                && who.may(RecordsPermission.PROTECTION_MANAGE)
                && !MeasureRules.decidedByAnother(request, who.userId()).hasErrors();
    }

    /** How many wait for the operator; nothing for one who decides on none. */
    OptionalInt count(UnitOfWork work) {
        return work.operator().may(RecordsPermission.PROTECTION_MANAGE)
                ? OptionalInt.of(measures.askedByOthers(work))
                : OptionalInt.empty();
    }

    /** The next one that waits for the operator, behind the given one or else from the beginning. */
    Optional<MeasureId> next(UnitOfWork work, MeasureId current) {
        return work.operator().may(RecordsPermission.PROTECTION_MANAGE)
                ? measures.nextAskedByOthers(work, current)
                : Optional.empty();
    }
}
