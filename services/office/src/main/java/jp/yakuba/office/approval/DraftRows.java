package jp.yakuba.office.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.foundation.code.Coded;
import org.jspecify.annotations.Nullable;

/** How the drafts of a business are found: one to look at or to change, a page of them, how many there are. */
public final class DraftRows<E extends DraftItem> {

    private static final Sort LONGEST_WAITING = Sort.ascending("enteredAt", "id");

    private final PanacheRepositoryBase<E, UUID> rows;
    private final String entity;

    /** Over the repository of a business. */
    public DraftRows(PanacheRepositoryBase<E, UUID> rows, Class<E> entity) {
        this.rows = rows;
        this.entity = entity.getSimpleName();
    }

    /** Adds one. */
    public E add(E item) {
        rows.persist(item);
        return item;
    }

    /** The one of the id, which must be there. */
    public E get(UUID id) {
        return Objects.requireNonNull(rows.findById(id));
    }

    /** The one of the id. */
    public Optional<E> find(UUID id) {
        return rows.findByIdOptional(id);
    }

    /** The one of the id as it is now, whenever it was read before; other transactions that want to change it wait. */
    public Optional<E> lock(UUID id) {
        var found = rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(row -> {
            if (row.mayHaveChanged()) {
                rows.flush();
                rows.getEntityManager().refresh(row);
            }
            row.hold();
        });
        return found;
    }

    /** Drafts in the state, longest waiting first; those behind the one that the last page ended with. */
    public List<E> list(@Nullable DraftState state, @Nullable UUID after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state.code());
        }
        if (after != null) {
            conditions.add("(enteredAt, id) > (select d.enteredAt, d.id from " + entity + " d where d.id = :after)");
            values.put("after", after);
        }
        return rows.find(String.join(" and ", conditions), LONGEST_WAITING, values)
                .page(0, limit)
                .list();
    }

    /** How many drafts are in each state. */
    public Map<DraftState, Integer> counts() {
        return rows.getEntityManager()
                .createQuery("select d.state, count(*) from " + entity + " d group by d.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Coded.find(DraftState.class, (String) row[0]).orElseThrow(),
                        row -> ((Long) row[1]).intValue()));
    }
}
