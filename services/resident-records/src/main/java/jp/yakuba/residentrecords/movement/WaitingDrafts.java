package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import org.jdbi.v3.core.statement.Query;

/** What an operator has to do with drafts: to decide on, to correct, to review those that others have typed. */
@ApplicationScoped
@Requirement("001/4.0.8")
class WaitingDrafts {

    /** Whoever decides holds up a citizen first, whoever has got something back a colleague. */
    private static final List<Work> IN_ORDER = List.of(
            new Work(DraftState.REVIEWED, RecordsPermission.MOVEMENT_APPROVE),
            new Work(DraftState.RETURNED, RecordsPermission.MOVEMENT_ENTER),
            new Work(DraftState.DRAFT, RecordsPermission.MOVEMENT_REVIEW));

    /** The drafts that wait for {@code :user}, as {@link #waitsFor} has it. */
    private static final String WAITING = """
             from resident_records.movement m cross join lateral (
                 select exists(
                     select 1 from resident_records.movement_author a
                     where a.municipality_code = m.municipality_code and a.movement_id = m.movement_id
                       and a.user_id = :user) as own) typed
             where m.state in ('draft', 'reviewed', 'returned')
               and case m.state when 'returned' then own when 'reviewed' then not own else :any or not own end
            """;

    private record Work(DraftState state, Permission permission) {}

    private final MovementSettings settings;

    WaitingDrafts(MovementSettings settings) {
        this.settings = settings;
    }

    /** How many drafts wait for the operator in each state with which their role has to do, in the order of work. */
    Map<DraftState, Integer> counts(UnitOfWork work) {
        var found = new EnumMap<DraftState, Integer>(DraftState.class);
        waiting(work, "select m.state, count(*) as drafts" + WAITING + "group by m.state")
                .map((row, context) -> Map.entry(DraftRow.state(row.getString("state")), row.getInt("drafts")))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        var counts = new LinkedHashMap<DraftState, Integer>();
        permitted(work.operator()).forEach(state -> counts.put(state, found.getOrDefault(state, 0)));
        return counts;
    }

    /** The state on which the list opens: where something waits for the operator, or else where something would. */
    static DraftState opensOn(Map<DraftState, Integer> counts) {
        return counts.entrySet().stream()
                .filter(waiting -> waiting.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> counts.keySet().stream().findFirst())
                .orElse(DraftState.DRAFT);
    }

    /** Whether the operator has something to do with it. */
    boolean waitsFor(Operator who, Draft draft) {
        if (permitted(who).noneMatch(state -> state == draft.state())) {
            return false;
        }
        var own = draft.writers().contains(who.userId());
        return switch (draft.state()) {
            case RETURNED -> own;
            case DRAFT -> settings.reviewOwnEntry() || !own;
            case REVIEWED -> !own;
            case REGISTERED, WITHDRAWN -> false;
        };
    }

    /** The next one in that state that waits for the operator, behind the given one or else from the beginning. */
    Optional<MovementId> next(UnitOfWork work, DraftState state, MovementId done) {
        if (permitted(work.operator()).noneMatch(permitted -> permitted == state)) {
            return Optional.empty();
        }
        return waiting(work, "select m.movement_id" + WAITING + """
                          and m.state = :state and m.movement_id <> :done
                        order by (m.entered_at, m.movement_id) < (
                                select d.entered_at, d.movement_id from resident_records.movement d
                                where d.movement_id = :done),
                            m.entered_at, m.movement_id
                        limit 1
                        """)
                .bind("state", state.code())
                .bind("done", done.value())
                .mapTo(UUID.class)
                .findOne()
                .map(MovementId::new);
    }

    private Query waiting(UnitOfWork work, String sql) {
        return work.sql()
                .createQuery(sql)
                .bind("user", work.operator().userId())
                .bind("any", settings.reviewOwnEntry());
    }

    private static Stream<DraftState> permitted(Operator who) {
        return IN_ORDER.stream().filter(work -> who.may(work.permission())).map(Work::state);
    }
}
