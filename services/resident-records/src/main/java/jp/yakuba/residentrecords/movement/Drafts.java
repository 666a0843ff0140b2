package jp.yakuba.residentrecords.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import org.jspecify.annotations.Nullable;

/** The drafts (仮登録) and what became of them. */
@ApplicationScoped
@Requirement("001/4.0.8")
public class Drafts {

    private static final Sort LONGEST_WAITING = Sort.ascending("enteredAt", "movementId");

    private final Rows rows;
    private final Movements movements;

    Drafts(Rows rows, Movements movements) {
        this.rows = rows;
        this.movements = movements;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<DraftRow, UUID> {}

    /** Keeps what was typed as a new draft. */
    Draft add(UnitOfWork work, MovementKind kind, Map<String, String> fields, Map<String, String> passed) {
        var row = new DraftRow(work, kind, fields, passed);
        rows.persist(row);
        return typed(work, row.draft(movements));
    }

    /** Keeps that the operator typed the draft as it is in this revision. */
    private static Draft typed(UnitOfWork work, Draft draft) {
        var author = draft.authors().getLast();
        work.sql()
                .createUpdate("""
                        insert into resident_records.movement_author (movement_id, revision, user_id, user_name)
                        values (:id, :revision, :by, :name)
                        """)
                .bind("id", draft.id().value())
                .bind("revision", draft.revision())
                .bind("by", author.userId())
                .bind("name", author.name())
                .execute();
        return draft;
    }

    /** Puts a corrected notification in place of what was typed. */
    Draft retype(UnitOfWork work, MovementId id, Map<String, String> fields, Map<String, String> passed) {
        var row = Objects.requireNonNull(rows.findById(id.value()));
        row.retype(work, fields, passed);
        return typed(work, row.draft(movements));
    }

    /** Brings a draft into its next state, with a note to whoever typed it. */
    Draft move(UnitOfWork work, MovementId id, DraftState next, String note) {
        var row = Objects.requireNonNull(rows.findById(id.value()));
        row.go(work, next, note);
        return row.draft(movements);
    }

    /** Keeps whom a draft touches. */
    void touch(UnitOfWork work, MovementId id, Collection<AddresseeNumber> subjects) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.movement_subject (movement_id, addressee_number)
                        select :id, unnest(:subjects)
                        """)
                .bind("id", id.value())
                .bindArray(
                        "subjects",
                        String.class,
                        subjects.stream().map(AddresseeNumber::value).distinct().toList())
                .execute();
    }

    /** Keeps whom a draft touches, in place of whom it touched before. */
    void touchOthers(UnitOfWork work, MovementId id, Collection<AddresseeNumber> subjects) {
        work.sql().createUpdate("""
                        delete from resident_records.movement_subject
                        where movement_id = :id
                        """).bind("id", id.value()).execute();
        touch(work, id, subjects);
    }

    /** The draft of the id. */
    public Optional<Draft> find(UnitOfWork work, MovementId id) {
        return rows.findByIdOptional(id.value()).map(row -> row.draft(movements));
    }

    /** The draft of the id as it is now, whenever it was read before; other transactions that want to change it wait. */
    Optional<Draft> lock(UnitOfWork work, MovementId id) {
        return rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(row -> {
            if (row.mayHaveChanged()) {
                rows.flush();
                rows.getEntityManager().refresh(row);
            }
            return row.hold().draft(movements);
        });
    }

    /** Drafts in the state, longest waiting first; those behind the one that the last page ended with. */
    public List<Draft> list(UnitOfWork work, @Nullable DraftState state, @Nullable MovementId after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state.code());
        }
        if (after != null) {
            conditions.add(
                    "(enteredAt, movementId) > (select d.enteredAt, d.movementId from DraftRow d where d.movementId = :after)");
            values.put("after", after.value());
        }
        return rows.find(String.join(" and ", conditions), LONGEST_WAITING, values).page(0, limit).stream()
                .map(row -> row.draft(movements))
                .toList();
    }

    /**
     * Drafts not yet registered or given up that touch one of the people. Of anybody there are few movements, of open ones
     * there may be thousands: so the people lead to them.
     */
    public List<Draft> open(UnitOfWork work, Collection<AddresseeNumber> people) {
        var touching = work.sql()
                .createQuery("""
                        select distinct movement_id from resident_records.movement_subject
                        where addressee_number = any(:people)
                        """)
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(AddresseeNumber::value).toList())
                .mapTo(UUID.class)
                .list();
        return rows
                .find(
                        "movementId in ?1 and state in ('draft', 'reviewed', 'returned')",
                        Sort.ascending("enteredAt"),
                        touching)
                .stream()
                .map(row -> row.draft(movements))
                .toList();
    }

    /** Of {@link #open} those that are not one's own. Hardly ever there are any, which is asked first because it is cheap. */
    List<Draft> openBeside(UnitOfWork work, Collection<AddresseeNumber> people, @Nullable MovementId own) {
        var othersTouch = work.sql()
                .createQuery("""
                        select exists (
                            select from resident_records.movement_subject
                            where addressee_number = any(:people)
                              and movement_id is distinct from cast(:own as uuid))
                        """)
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(AddresseeNumber::value).toList())
                .bind("own", own == null ? null : own.value())
                .mapTo(Boolean.class)
                .one();
        return othersTouch
                ? open(work, people).stream()
                        .filter(draft -> !draft.id().equals(own))
                        .toList()
                : List.of();
    }

    /**
     * Whom the draft touches, and makes other transactions wait that want to change one of them; always in the same order.
     */
    List<AddresseeNumber> lockSubjects(UnitOfWork work, MovementId id) {
        return work.sql()
                .createQuery("""
                        with touched as materialized (
                            select addressee_number from resident_records.movement_subject
                            where movement_id = :id),
                        held as materialized (
                            select addressee_number from resident_records.resident
                            where addressee_number = any(array(select addressee_number from touched))
                            order by addressee_number for update)
                        select addressee_number from touched left join held using (addressee_number)
                        order by addressee_number
                        """)
                .bind("id", id.value())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /** Whom the draft touches. */
    public List<AddresseeNumber> subjects(UnitOfWork work, MovementId id) {
        return work.sql()
                .createQuery("""
                        select addressee_number from resident_records.movement_subject
                        where movement_id = :id order by addressee_number
                        """)
                .bind("id", id.value())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /** How many drafts are in each state. */
    public Map<DraftState, Integer> counts(UnitOfWork work) {
        return rows.getEntityManager()
                .createQuery("select d.state, count(*) from DraftRow d group by d.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> DraftRow.state((String) row[0]), row -> ((Long) row[1]).intValue()));
    }
}
