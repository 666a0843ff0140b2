package jp.yakuba.office.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of a business as they are kept: entered, typed anew, brought into another state, and found: one to look at or
 * to change, a page of them, how many there are.
 *
 * @param <E> the row
 * @param <D> the draft
 */
public final class DraftRows<E extends DraftItem, D extends Approvable> {

    private static final Sort LONGEST_WAITING = Sort.ascending("enteredAt", "id");

    private static final Sort NEWEST_FIRST = Sort.descending("enteredAt", "id");

    private final PanacheRepositoryBase<E, UUID> rows;
    private final String entity;
    private final Function<E, D> draft;
    private final Authors authors;
    private final String touching;

    /**
     * Over the repository of a business.
     *
     * @param draft makes the draft of its row
     */
    public DraftRows(PanacheRepositoryBase<E, UUID> rows, Class<E> entity, DraftTables tables, Function<E, D> draft) {
        this.rows = rows;
        this.entity = entity.getSimpleName();
        this.draft = draft;
        this.authors = new Authors(tables);
        this.touching = """
                select distinct %2$s from %1$s
                where addressee_number = any(:people) and %2$s is distinct from cast(:own as uuid)
                """.formatted(tables.subjects(), tables.id());
    }

    /** Keeps what was entered. */
    public D add(UnitOfWork work, E item) {
        rows.persist(item);
        return authors.typed(work, draft.apply(item));
    }

    /** Keeps what was typed in place of what was entered. */
    public D retype(UnitOfWork work, DraftId id, Consumer<E> typing) {
        var row = get(id);
        typing.accept(row);
        return authors.typed(work, draft.apply(row));
    }

    /** Brings one into its next state, with a note to whoever entered it. */
    public D move(UnitOfWork work, DraftId id, DraftState next, String note) {
        var row = get(id);
        row.go(work, next, note);
        return draft.apply(row);
    }

    private E get(DraftId id) {
        return Objects.requireNonNull(rows.findById(id.value()));
    }

    /** The one of the id. */
    public Optional<D> find(DraftId id) {
        return rows.findByIdOptional(id.value()).map(draft);
    }

    /** The one of the id as it is now, whenever it was read before; other transactions that want to change it wait. */
    public Optional<D> lock(DraftId id) {
        var found = rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(row -> {
            if (row.mayHaveChanged()) {
                rows.flush();
                rows.getEntityManager().refresh(row);
            }
            row.hold();
        });
        return found.map(draft);
    }

    /** Drafts in the state, longest waiting first; those behind the one that the last page ended with. */
    public List<D> list(@Nullable DraftState state, @Nullable DraftId after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state.code());
        }
        if (after != null) {
            conditions.add("(enteredAt, id) > (select d.enteredAt, d.id from " + entity + " d where d.id = :after)");
            values.put("after", after.value());
        }
        return rows.find(String.join(" and ", conditions), LONGEST_WAITING, values).page(0, limit).stream()
                .map(draft)
                .toList();
    }

    /**
     * Drafts not yet decided or given up that touch one of the people and are not one's own. Of anybody there are few drafts,
     * of open ones there may be thousands: so the people lead to them.
     */
    public List<D> openBeside(UnitOfWork work, Collection<AddresseeNumber> people, @Nullable DraftId own) {
        var ids = work.sql()
                .createQuery(touching)
                .bind("people", Listed.texts(people.stream().map(AddresseeNumber::value)))
                .bind("own", own)
                .mapTo(UUID.class)
                .list();
        // Hardly ever there are any.
        return ids.isEmpty()
                ? List.of()
                : rows
                        .find(
                                "id in ?1 and state in ('draft', 'reviewed', 'returned')",
                                Sort.ascending("enteredAt"),
                                ids)
                        .stream()
                        .map(draft)
                        .toList();
    }

    /** Drafts that touch the person, whatever became of them, the newest first. */
    public List<D> touching(UnitOfWork work, AddresseeNumber person) {
        var ids = work.sql()
                .createQuery(touching)
                .bind("people", Listed.texts(Stream.of(person.value())))
                .bind("own", (Object) null)
                .mapTo(UUID.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : rows.find("id in ?1", NEWEST_FIRST, ids).stream().map(draft).toList();
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
