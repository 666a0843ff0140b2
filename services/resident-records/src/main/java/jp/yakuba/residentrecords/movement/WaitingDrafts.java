package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.posting.Worklist;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.movement.notification.MovementId;

/** What an operator has to do with drafts: to decide on, to correct, to review those that others have typed. */
@ApplicationScoped
@Requirement("001/4.0.8")
class WaitingDrafts {

    /** Whoever decides holds up a citizen first, whoever has got something back a colleague. */
    private static final List<Work> IN_ORDER = List.of(
            new Work(DraftState.REVIEWED, RecordsPermission.MOVEMENT_APPROVE),
            new Work(DraftState.RETURNED, RecordsPermission.MOVEMENT_ENTER),
            new Work(DraftState.DRAFT, RecordsPermission.MOVEMENT_REVIEW));

    private record Work(DraftState state, Permission permission) {}

    private final Drafts drafts;
    private final MovementSettings settings;

    WaitingDrafts(Drafts drafts, MovementSettings settings) {
        this.drafts = drafts;
        this.settings = settings;
    }

    /** How many drafts wait for the operator in each state with which their role has to do, in the order of work. */
    Map<DraftState, Integer> counts(UnitOfWork work) {
        var found = new EnumMap<DraftState, Integer>(DraftState.class);
        work.sql()
                .createQuery("""
                        select state, count(*) as drafts
                        from (select m.state, exists(
                                  select 1 from resident_records.movement_author a
                                  where a.municipality_code = m.municipality_code and a.movement_id = m.movement_id
                                    and a.user_id = :user) as own
                              from resident_records.movement m
                              where state in ('draft', 'reviewed', 'returned')) d
                        where case state when 'returned' then own when 'reviewed' then not own else :any or not own end
                        group by state
                        """)
                .bind("user", work.operator().userId())
                .bind("any", settings.reviewOwnEntry())
                .map((row, context) -> Map.entry(
                        Coded.find(DraftState.class, row.getString("state")).orElseThrow(), row.getInt("drafts")))
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
        return Worklist.next(
                done,
                (after, limit) -> drafts.list(work, state, after, limit),
                Draft::id,
                draft -> waitsFor(work.operator(), draft));
    }

    private static Stream<DraftState> permitted(Operator who) {
        return IN_ORDER.stream().filter(work -> who.may(work.permission())).map(Work::state);
    }
}
