package jp.yakuba.childallowance.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.DraftId;
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

    private final DraftRows<AmendmentRow, AmendmentDraft> drafts;
    private final Subjects subjects = new Subjects(TABLES);

    Amendments(Rows rows) {
        this.drafts = new DraftRows<>(rows, AmendmentRow.class, TABLES, AmendmentRow::draft);
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<AmendmentRow, UUID> {}

    /** As all businesses keep their drafts. */
    DraftRows<AmendmentRow, AmendmentDraft> drafts() {
        return drafts;
    }

    /** Keeps what was entered as a new draft. */
    AmendmentDraft add(UnitOfWork work, Amendment amendment, Map<String, String> passed) {
        var draft = drafts.add(work, new AmendmentRow(work, amendment, passed));
        subjects.touch(work, draft.key(), amendment.subjects());
        return draft;
    }

    /** Puts a corrected amendment in place of what was entered. */
    AmendmentDraft retype(UnitOfWork work, AmendmentId id, Amendment amendment, Map<String, String> passed) {
        var draft = drafts.retype(work, id.draft(), row -> row.retype(work, amendment, passed));
        subjects.touchOthers(work, draft.key(), amendment.subjects());
        return draft;
    }

    /** Brings a draft into its next state, with a note to whoever entered it. */
    AmendmentDraft move(UnitOfWork work, AmendmentId id, DraftState next, String note) {
        return drafts.move(work, id.draft(), next, note);
    }

    /** The amendment of the id. */
    Optional<AmendmentDraft> find(UnitOfWork work, AmendmentId id) {
        return drafts.find(id.draft());
    }

    /** The amendment of the id as it is now, whenever it was read before; other transactions that want to change it wait. */
    Optional<AmendmentDraft> lock(UnitOfWork work, DraftId id) {
        return drafts.lock(id);
    }

    /** Amendments not yet decided or given up that touch one of the people and are not one's own. */
    List<AmendmentDraft> openBeside(UnitOfWork work, Collection<AddresseeNumber> people, @Nullable AmendmentId own) {
        return drafts.openBeside(work, people, own == null ? null : own.draft());
    }
}
