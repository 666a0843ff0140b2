package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jspecify.annotations.Nullable;

/** Which measures an operator has to decide on: those of which others have asked something. */
@ApplicationScoped
@Requirement("001/3.4")
class WaitingMeasures {

    private static final int LOOKED_AT = 50;

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

    /** The next one that waits for the operator, behind the given one or else from the beginning. */
    Optional<MeasureId> next(UnitOfWork work, MeasureId current) {
        return Stream.of(Optional.of(current), Optional.<MeasureId>empty())
                .flatMap(after -> waiting(work, after.orElse(null)))
                .filter(id -> !id.equals(current))
                .findFirst();
    }

    private Stream<MeasureId> waiting(UnitOfWork work, @Nullable MeasureId after) {
        return measures.list(work, MeasureFilter.WAITING, after, LOOKED_AT).stream()
                .filter(measure -> waitsFor(work.operator(), measure))
                .map(Measure::id);
    }
}
