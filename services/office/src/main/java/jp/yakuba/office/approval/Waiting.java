package jp.yakuba.office.approval;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.Query;

/** What an operator has to do with the drafts of a business: to decide on, to correct, to review those that others have typed. */
@Requirement("001/4.0.8")
public final class Waiting {

    /** The drafts that wait for {@code :user}, as {@link #waitsFor} has it. */
    private static final String WAITING = """
             from %1$s m cross join lateral (
                 select exists(
                     select 1 from %2$s a
                     where a.municipality_code = m.municipality_code and a.%3$s = m.%3$s
                       and a.user_id = :user) as own) typed
             where m.state in ('draft', 'reviewed', 'returned')
               and case m.state when 'returned' then own when 'reviewed' then not own else :any or not own end
            """;

    private static final String NEXT = """
              and m.state = :state and m.%2$s <> :done
            order by (m.entered_at, m.%2$s) < (
                    select d.entered_at, d.%2$s from %1$s d
                    where d.%2$s = :done),
                m.entered_at, m.%2$s
            limit 1
            """;

    private record Task(DraftState state, Permission permission) {}

    private final List<Task> inOrder;
    private final BooleanSupplier reviewOwnEntry;
    private final String count;
    private final String next;

    /**
     * For one business.
     *
     * @param reviewOwnEntry as {@link ApprovalProcedure#reviewOwnEntry}
     */
    public Waiting(DraftTables tables, ApprovalRights rights, BooleanSupplier reviewOwnEntry) {
        // Whoever decides holds up a citizen first, whoever has got something back a colleague.
        this.inOrder = List.of(
                new Task(DraftState.REVIEWED, rights.approve()),
                new Task(DraftState.RETURNED, rights.enter()),
                new Task(DraftState.DRAFT, rights.review()));
        this.reviewOwnEntry = reviewOwnEntry;
        var waiting = WAITING.formatted(tables.drafts(), tables.authors(), tables.id());
        this.count = "select m.state, count(*) as drafts" + waiting + "group by m.state";
        this.next = "select m." + tables.id() + waiting + NEXT.formatted(tables.drafts(), tables.id());
    }

    /** How many drafts wait for the operator in each state with which their role has to do, in the order of work. */
    public Map<DraftState, Integer> counts(UnitOfWork work) {
        var found = new EnumMap<DraftState, Integer>(DraftState.class);
        waiting(work, count)
                .map((row, context) -> Map.entry(
                        Coded.find(DraftState.class, row.getString("state")).orElseThrow(), row.getInt("drafts")))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        var counts = new LinkedHashMap<DraftState, Integer>();
        permitted(work.operator()).forEach(state -> counts.put(state, found.getOrDefault(state, 0)));
        return counts;
    }

    /** The state on which the list opens: where something waits for the operator, or else where something would. */
    public static DraftState opensOn(Map<DraftState, Integer> counts) {
        return counts.entrySet().stream()
                .filter(waiting -> waiting.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> counts.keySet().stream().findFirst())
                .orElse(DraftState.DRAFT);
    }

    /** Whether the operator has something to do with it. */
    public boolean waitsFor(Operator who, Approvable draft) {
        if (permitted(who).noneMatch(state -> state == draft.state())) {
            return false;
        }
        var own = draft.writers().contains(who.userId());
        return switch (draft.state()) {
            case RETURNED -> own;
            case DRAFT -> reviewOwnEntry.getAsBoolean() || !own;
            case REVIEWED -> !own;
            case REGISTERED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** The next one in that state that waits for the operator, behind the given one or else from the beginning. */
    public Optional<DraftId> next(UnitOfWork work, DraftState state, DraftId done) {
        if (permitted(work.operator()).noneMatch(permitted -> permitted == state)) {
            return Optional.empty();
        }
        return waiting(work, next)
                .bind("state", state.code())
                .bind("done", done)
                .mapTo(UUID.class)
                .map(DraftId::new)
                .findOne();
    }

    private Query waiting(UnitOfWork work, String sql) {
        return work.sql()
                .createQuery(sql)
                .bind("user", work.operator().userId())
                .bind("any", reviewOwnEntry.getAsBoolean());
    }

    private Stream<DraftState> permitted(Operator who) {
        return inOrder.stream().filter(task -> who.may(task.permission())).map(Task::state);
    }
}
