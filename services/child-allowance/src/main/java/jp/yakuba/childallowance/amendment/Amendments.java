package jp.yakuba.childallowance.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.Authors;
import jp.yakuba.office.approval.DraftRows;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.DraftTables;
import jp.yakuba.office.approval.Subjects;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The amendments and what became of them. */
@ApplicationScoped
class Amendments {

    /** What one is called. */
    static final String NOUN = "額改定・消滅";

    static final DraftTables TABLES = new DraftTables("child_allowance", "amendment");

    private final Rows rows;
    private final DraftRows<AmendmentRow> drafts;
    private final Authors authors = new Authors(TABLES);
    private final Subjects subjects = new Subjects(TABLES);

    Amendments(Rows rows) {
        this.rows = rows;
        this.drafts = new DraftRows<>(rows, AmendmentRow.class);
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<AmendmentRow, UUID> {}

    /** Keeps what was entered as a new draft. */
    AmendmentDraft add(UnitOfWork work, Amendment amendment, Map<String, String> passed) {
        var draft = authors.typed(
                work, drafts.add(new AmendmentRow(work, amendment, passed)).draft());
        subjects.touch(work, draft.key(), amendment.subjects());
        return draft;
    }

    /** Puts a corrected amendment in place of what was entered. */
    AmendmentDraft retype(UnitOfWork work, AmendmentId id, Amendment amendment, Map<String, String> passed) {
        var row = drafts.get(id.value());
        row.retype(work, amendment, passed);
        var draft = authors.typed(work, row.draft());
        subjects.touchOthers(work, draft.key(), amendment.subjects());
        return draft;
    }

    /** Brings a draft into its next state, with a note to whoever entered it. */
    AmendmentDraft move(UnitOfWork work, AmendmentId id, DraftState next, String note) {
        var row = drafts.get(id.value());
        row.go(work, next, note);
        return row.draft();
    }

    /** The amendment of the id. */
    Optional<AmendmentDraft> find(UnitOfWork work, AmendmentId id) {
        return drafts.find(id.value()).map(AmendmentRow::draft);
    }

    /** The amendment of the id as it is now, whenever it was read before; other transactions that want to change it wait. */
    Optional<AmendmentDraft> lock(UnitOfWork work, UUID id) {
        return drafts.lock(id).map(AmendmentRow::draft);
    }

    /** Amendments in the state, longest waiting first; those behind the one that the last page ended with. */
    List<AmendmentDraft> list(UnitOfWork work, @Nullable DraftState state, @Nullable AmendmentId after, int limit) {
        return drafts.list(state, after == null ? null : after.value(), limit).stream()
                .map(AmendmentRow::draft)
                .toList();
    }

    /** Amendments not yet decided or given up that touch one of the people and are not one's own. */
    List<AmendmentDraft> openBeside(UnitOfWork work, Collection<AddresseeNumber> people, @Nullable AmendmentId own) {
        var touching = work.sql()
                .createQuery("""
                        select distinct amendment_id from child_allowance.amendment_subject
                        where addressee_number = any(:people) and amendment_id is distinct from cast(:own as uuid)
                        """)
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(AddresseeNumber::value).toList())
                .bind("own", own == null ? null : own.value())
                .mapTo(UUID.class)
                .list();
        return touching.isEmpty()
                ? List.of()
                : rows
                        .find(
                                "id in ?1 and state in ('draft', 'reviewed', 'returned')",
                                Sort.ascending("enteredAt"),
                                touching)
                        .stream()
                        .map(AmendmentRow::draft)
                        .toList();
    }

    /** How many amendments are in each state. */
    Map<DraftState, Integer> counts(UnitOfWork work) {
        return drafts.counts();
    }
}
