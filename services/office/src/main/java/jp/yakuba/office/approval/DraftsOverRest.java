package jp.yakuba.office.approval;

import java.net.URI;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of one business over REST: entered, listed, looked at, and taken from step to step as they were seen. The business
 * has the addresses, the rights and the words; {@link StepsOverRest#of} makes this of them.
 *
 * @param <D> its draft
 * @param <A> what is answered of one, without what was entered
 */
public final class DraftsOverRest<D extends Approvable, A> {

    private final StepsOverRest steps;
    private final Approval<D, ?> approval;
    private final DraftRows<?, D> rows;
    private final String address;
    private final Function<String, DraftId> id;
    private final StepsOverRest.Answer<D, A> answer;

    DraftsOverRest(
            StepsOverRest steps,
            Approval<D, ?> approval,
            DraftRows<?, D> rows,
            String address,
            Function<String, DraftId> id,
            StepsOverRest.Answer<D, A> answer) {
        this.steps = steps;
        this.approval = approval;
        this.rows = rows;
        this.address = address;
        this.id = id;
        this.answer = answer;
    }

    /** Answers with a draft that is made now, and where it is; asked for again under the same key, with the one that was made. */
    public RestResponse<A> enter(Function<UnitOfWork, D> entering) {
        return steps.once(work -> {
            var draft = entering.apply(work);
            return ResponseBuilder.<A>created(URI.create(address + "/" + draft.key()))
                    .tag(ETags.of(draft.revision()))
                    .entity(answer.of(work, draft))
                    .build();
        });
    }

    /**
     * A page of those in the state, in the order of entry.
     *
     * @param state code of the state; null of all
     * @param shown is told how many the page shows
     */
    public Page<A> list(@Nullable String state, PageRequest page, Shown shown) {
        var wanted = state == null ? null : Parameters.value("state", state, this::state);
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), id))
                .orElse(null);
        return steps.transact(work -> {
            var found = Page.of(rows.list(wanted, after, page.fetch()), page, draft -> Cursor.after(draft.key()));
            shown.told(work, found.items().size());
            return found.map(draft -> answer.of(work, draft));
        });
    }

    /** Who is told how many drafts a page shows. */
    public interface Shown {
        void told(UnitOfWork work, int drafts);
    }

    private DraftState state(String code) {
        return Coded.find(DraftState.class, code)
                .filter(this::occurs)
                .orElseThrow(() -> new RejectedValue(
                        FoundationError.UNKNOWN_CODE,
                        "状態が違います。",
                        Stream.of(
                                        DraftState.DRAFT,
                                        DraftState.REVIEWED,
                                        DraftState.RETURNED,
                                        DraftState.REGISTERED,
                                        DraftState.REJECTED,
                                        DraftState.WITHDRAWN)
                                .filter(this::occurs)
                                .map(DraftState::code)
                                .collect(Collectors.joining(", ", "", " のどれかを指定してください。"))));
    }

    private boolean occurs(DraftState state) {
        return state != DraftState.REJECTED || approval.isRejectable();
    }

    /** The draft of an address, told in full; refuses if there is none. */
    public <F> RestResponse<F> get(String id, StepsOverRest.Answer<D, F> inFull) {
        return steps.transact(work -> {
            var draft = rows.find(key(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            return ResponseBuilder.ok(inFull.of(work, draft))
                    .tag(ETags.of(draft.revision()))
                    .build();
        });
    }

    private DraftId key(String text) {
        return Parameters.value("id", text, id);
    }

    /** Takes the step if nobody has changed the draft since; answers with the draft as it is then. */
    public RestResponse<A> take(String id, @Nullable String ifMatch, StepsOverRest.Step<D> step) {
        return steps.take(approval, key(id), ifMatch, step, answer);
    }

    /** 審査. */
    public RestResponse<A> review(String id, @Nullable String ifMatch) {
        return take(id, ifMatch, (work, draft) -> approval.review(work, draft.key(), draft.revision()));
    }

    /** 差戻し. */
    public RestResponse<A> sendBack(String id, @Nullable String ifMatch, Note note) {
        return take(id, ifMatch, (work, draft) -> approval.sendBack(work, draft.key(), draft.revision(), note));
    }

    /** 取下げ. */
    public RestResponse<A> withdraw(String id, @Nullable String ifMatch) {
        return take(id, ifMatch, (work, draft) -> approval.withdraw(work, draft.key(), draft.revision()));
    }

    /** 決裁 and 本登録. */
    public RestResponse<A> register(String id, @Nullable String ifMatch) {
        return take(id, ifMatch, (work, draft) -> approval.register(work, draft.key(), draft.revision()));
    }

    /** 却下. */
    public RestResponse<A> reject(String id, @Nullable String ifMatch, Rejection rejection) {
        return take(id, ifMatch, (work, draft) -> approval.reject(work, draft.key(), draft.revision(), rejection));
    }

    /** How many drafts wait for the caller in each state with which their role has to do. */
    public <C> Items<C> waiting(Waiting queue, BiFunction<DraftState, Integer, C> count) {
        return steps.transact(work -> new Items<>(queue.counts(work).entrySet().stream()
                .map(entry -> count.apply(entry.getKey(), entry.getValue()))
                .toList()));
    }
}
