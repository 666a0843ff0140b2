package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementId;

/**
 * Who reviewed a draft, so that who decides can ask. Of who decided nothing is kept here: 4.0.8 rules that out, and the
 * audit log knows.
 */
@ApplicationScoped
class Reviews {

    /** The operator has reviewed the draft as it is in this revision. */
    void add(UnitOfWork work, Draft draft) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.movement_review
                            (movement_id, revision, reviewed_by, reviewed_by_name, reviewed_at)
                        values (:id, :revision, :by, :name, :now)
                        """)
                .bind("id", draft.id().value())
                .bind("revision", draft.revision())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("now", work.now())
                .execute();
    }

    /** Of those drafts that stand reviewed, who did it last, by name. */
    Map<MovementId, String> of(UnitOfWork work, Collection<Draft> drafts) {
        var reviewed = drafts.stream()
                .filter(draft -> draft.state() == DraftState.REVIEWED || draft.state() == DraftState.REGISTERED)
                .map(draft -> draft.id().value())
                .collect(Collectors.toSet());
        var names = new HashMap<MovementId, String>();
        work.sql()
                .createQuery("""
                        select distinct on (movement_id) movement_id, reviewed_by_name
                        from resident_records.movement_review
                        where movement_id = any(:ids)
                        order by movement_id, revision desc
                        """)
                .bindArray("ids", UUID.class, reviewed)
                .map((row, context) ->
                        Map.entry(row.getObject("movement_id", UUID.class), row.getString("reviewed_by_name")))
                .forEach(entry -> names.put(new MovementId(entry.getKey()), entry.getValue()));
        return names;
    }
}
