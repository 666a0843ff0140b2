package jp.yakuba.office.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of drafts in a state. The list opens where something waits for who looks at it.
 *
 * @param drafts longest waiting first
 * @param states those there are, with how many drafts are in each
 * @param waiting the states in which drafts wait for the operator, with how many do
 * @param first the one to begin with: the first that waits for the operator, or else the first; empty if there is none
 * @param next the draft behind which the next page begins; null if this is the last
 * @param later whether this is a later page than the first
 */
public record ListedDrafts<D extends Approvable>(
        DraftState state,
        List<D> drafts,
        List<Option> states,
        List<Option> waiting,
        String first,
        @Nullable String next,
        boolean later) {

    private static final int PAGE = 50;
    private static final List<DraftState> AS_WORKED_ON = List.of(
            DraftState.DRAFT,
            DraftState.RETURNED,
            DraftState.REVIEWED,
            DraftState.REGISTERED,
            DraftState.REJECTED,
            DraftState.WITHDRAWN);

    /**
     * Of the drafts of one business.
     *
     * @param state code of the state asked for; the operator's own work where none is
     * @param after the draft that the last page ended with; null on the first page
     */
    public static <D extends Approvable> ListedDrafts<D> of(
            UnitOfWork work,
            Approval<D, ?> approval,
            Waiting queue,
            DraftRows<?, D> rows,
            @Nullable String state,
            @Nullable DraftId after) {
        var waits = queue.counts(work);
        var wanted = Optional.ofNullable(state)
                .flatMap(code -> Coded.find(DraftState.class, code))
                .orElseGet(() -> Waiting.opensOn(waits));
        var found = rows.list(wanted, after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ListedDrafts<>(
                wanted,
                shown,
                states(rows.counts(), approval.isRejectable()),
                waiting(waits),
                first(work, queue, shown),
                found.size() > PAGE ? shown.getLast().key().toString() : null,
                after != null);
    }

    /** The drafts in one line each. */
    public <L> List<L> lines(UnitOfWork work, Reviews reviews, BiFunction<D, DraftLine, L> line) {
        var reviewers = reviews.of(work, drafts);
        return drafts.stream()
                .map(draft -> line.apply(draft, DraftLine.of(draft, reviewers.getOrDefault(draft.key(), ""))))
                .toList();
    }

    private static List<Option> waiting(Map<DraftState, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Option(entry.getKey().code(), entry.getKey().todo() + " " + entry.getValue() + "件"))
                .toList();
    }

    private static String first(UnitOfWork work, Waiting queue, List<? extends Approvable> shown) {
        return Stream.concat(shown.stream().filter(draft -> queue.waitsFor(work.operator(), draft)), shown.stream())
                .findFirst()
                .map(draft -> draft.key().toString())
                .orElse("");
    }

    private static List<Option> states(Map<DraftState, Integer> counts, boolean rejectable) {
        return AS_WORKED_ON.stream()
                .filter(state -> rejectable || state != DraftState.REJECTED)
                .map(state -> new Option(state.code(), state.japanese() + "（" + counts.getOrDefault(state, 0) + "）"))
                .toList();
    }
}
