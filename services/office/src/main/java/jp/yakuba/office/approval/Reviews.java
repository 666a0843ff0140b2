package jp.yakuba.office.approval;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Who reviewed the drafts of a business, so that who decides can ask. Of who decided nothing is kept here: 001/4.0.8 rules
 * that out, and the audit log knows.
 */
public final class Reviews {

    private final String insert;
    private final String select;

    public Reviews(DraftTables tables) {
        this.insert = """
                insert into %s (%s, revision, reviewed_by, reviewed_by_name, reviewed_at)
                values (:id, :revision, :by, :name, :now)
                """.formatted(tables.reviews(), tables.id());
        this.select = """
                select distinct on (%2$s) %2$s as id, reviewed_by_name
                from %1$s
                where %2$s = any(:ids)
                order by %2$s, revision desc
                """.formatted(tables.reviews(), tables.id());
    }

    /** The operator has reviewed the draft as it is in this revision. */
    void add(UnitOfWork work, Approvable draft) {
        work.sql()
                .createUpdate(insert)
                .bind("id", draft.key())
                .bind("revision", draft.revision())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("now", work.now())
                .execute();
    }

    /** Of those drafts that stand reviewed, who did it last, by name. */
    public Map<DraftId, String> of(UnitOfWork work, Collection<? extends Approvable> drafts) {
        var reviewed = drafts.stream()
                .filter(draft -> draft.state() == DraftState.REVIEWED || draft.state() == DraftState.REGISTERED)
                .map(draft -> draft.key().value())
                .collect(Collectors.toSet());
        var names = new HashMap<DraftId, String>();
        work.sql()
                .createQuery(select)
                .bindArray("ids", UUID.class, reviewed)
                .map((row, context) ->
                        Map.entry(new DraftId(row.getObject("id", UUID.class)), row.getString("reviewed_by_name")))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }
}
