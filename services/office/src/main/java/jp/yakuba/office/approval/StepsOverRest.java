package jp.yakuba.office.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Steps of drafts over REST: each is taken on the draft as it was seen, and once however often it is sent under its key. */
@ApplicationScoped
public class StepsOverRest {

    private final Database database;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    StepsOverRest(Database database, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.keys = keys;
        this.operator = operator;
    }

    /** What is made of a draft. */
    public interface Step<D> {
        D apply(UnitOfWork work, D draft);
    }

    /** What is answered of a draft. */
    public interface Answer<D, A> {
        A of(UnitOfWork work, D draft);
    }

    /**
     * The drafts of one business.
     *
     * @param address where they are: each has its own below it
     * @param id reads what names one
     * @param answer what is told of one
     */
    public <D extends Approvable, A> DraftsOverRest<D, A> of(
            Approval<D, ?> approval,
            DraftRows<?, D> rows,
            String address,
            Function<String, DraftId> id,
            Answer<D, A> answer) {
        return new DraftsOverRest<>(this, approval, rows, address, id, answer);
    }

    /** In one unit of work of the caller. */
    <R> R transact(Function<UnitOfWork, R> effect) {
        return database.transact(operator.get(), effect);
    }

    /** The same once for the key of the request. */
    <A> RestResponse<A> once(Function<UnitOfWork, RestResponse<A>> effect) {
        return transact(work -> keys.once(work, () -> effect.apply(work)));
    }

    /** Takes the step if nobody has changed the draft since; answers with the draft as it is then. */
    <D extends Approvable, A> RestResponse<A> take(
            Approval<D, ?> approval, DraftId id, @Nullable String ifMatch, Step<D> step, Answer<D, A> answer) {
        return once(work -> {
            var draft = approval.lock(work, id);
            ETags.requireMatch(ifMatch, ETags.of(draft.revision()));
            var done = step.apply(work, draft);
            return ResponseBuilder.ok(answer.of(work, done))
                    .tag(ETags.of(done.revision()))
                    .build();
        });
    }
}
