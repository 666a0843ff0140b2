package jp.yakuba.residentrecords.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.DraftRows;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.DraftTables;
import jp.yakuba.office.approval.Subjects;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import org.jspecify.annotations.Nullable;

/** The drafts (仮登録) and what became of them. */
@ApplicationScoped
@Requirement("001/4.0.8")
public class Drafts {

    /** What one is called. */
    static final String NOUN = "異動";

    static final DraftTables TABLES = new DraftTables("resident_records", "movement");

    private final DraftRows<DraftRow, Draft> drafts;
    private final Subjects subjects = new Subjects(TABLES);

    Drafts(Rows rows, Movements movements) {
        this.drafts = new DraftRows<>(rows, DraftRow.class, TABLES, row -> row.draft(movements));
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<DraftRow, UUID> {}

    /** As all businesses keep their drafts. */
    DraftRows<DraftRow, Draft> drafts() {
        return drafts;
    }

    /** Keeps what was typed as a new draft. */
    Draft add(UnitOfWork work, MovementKind kind, Map<String, String> fields, Map<String, String> passed) {
        return drafts.add(work, new DraftRow(work, kind, fields, passed));
    }

    /** Puts a corrected notification in place of what was typed. */
    Draft retype(UnitOfWork work, MovementId id, Map<String, String> fields, Map<String, String> passed) {
        return drafts.retype(work, id.draft(), row -> row.retype(work, fields, passed));
    }

    /** Brings a draft into its next state, with a note to whoever typed it. */
    Draft move(UnitOfWork work, MovementId id, DraftState next, String note) {
        return drafts.move(work, id.draft(), next, note);
    }

    /** Keeps whom a draft touches. */
    void touch(UnitOfWork work, MovementId id, Collection<AddresseeNumber> people) {
        subjects.touch(work, id.draft(), people);
    }

    /** Keeps whom a draft touches, in place of whom it touched before. */
    void touchOthers(UnitOfWork work, MovementId id, Collection<AddresseeNumber> people) {
        subjects.touchOthers(work, id.draft(), people);
    }

    /** The draft of the id. */
    public Optional<Draft> find(UnitOfWork work, MovementId id) {
        return drafts.find(id.draft());
    }

    /** The draft of the id as it is now, whenever it was read before; other transactions that want to change it wait. */
    Optional<Draft> lock(UnitOfWork work, MovementId id) {
        return drafts.lock(id.draft());
    }

    /** Drafts in the state, longest waiting first; those behind the one that the last page ended with. */
    public List<Draft> list(UnitOfWork work, @Nullable DraftState state, @Nullable MovementId after, int limit) {
        return drafts.list(state, after == null ? null : after.draft(), limit);
    }

    /** Drafts not yet registered or given up that touch one of the people. */
    public List<Draft> open(UnitOfWork work, Collection<AddresseeNumber> people) {
        return drafts.openBeside(work, people, null);
    }

    /** Of {@link #open} those that are not one's own. */
    List<Draft> openBeside(UnitOfWork work, Collection<AddresseeNumber> people, @Nullable MovementId own) {
        return drafts.openBeside(work, people, own == null ? null : own.draft());
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
                .bind("id", id)
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /** Whom the draft touches. */
    public List<AddresseeNumber> subjects(UnitOfWork work, MovementId id) {
        return subjects.of(work, id.draft());
    }

    /** How many drafts are in each state. */
    public Map<DraftState, Integer> counts(UnitOfWork work) {
        return drafts.counts();
    }
}
