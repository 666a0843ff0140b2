package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Acts on measures over REST: each is done on the measure as it was seen, and once however often it is sent under its key. */
@ApplicationScoped
class MeasureActs {

    private final Database database;
    private final Measures measures;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    MeasureActs(Database database, Measures measures, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.measures = measures;
        this.keys = keys;
        this.operator = operator;
    }

    /**
     * What the desk makes of a measure.
     *
     * @param <A> what is asked
     */
    interface Act<A> {
        Measure apply(UnitOfWork work, MeasureId id, int revision, A asked);
    }

    /** Acts as asked if nobody has changed the measure since; answers with the measure as it is then. */
    <A extends Record> RestResponse<MeasureView> take(String id, @Nullable String ifMatch, A asked, Act<A> act) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var measure = measures.find(work, Parameters.value("id", id, MeasureId::parse))
                            .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
                    ETags.requireMatch(ifMatch, ETags.of(measure.revision()));
                    return answer(work, act.apply(work, measure.id(), measure.revision(), asked));
                }));
    }

    static RestResponse<MeasureView> answer(UnitOfWork work, Measure measure) {
        return ResponseBuilder.ok(MeasureView.of(work, measure))
                .tag(ETags.of(measure.revision()))
                .build();
    }
}
