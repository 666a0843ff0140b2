package jp.yakuba.childallowance.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.office.approval.DraftRows;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.DraftTables;
import jp.yakuba.office.approval.Subjects;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The claims and what became of them. */
@ApplicationScoped
class Claims {

    /** What one is called. */
    static final String NOUN = "認定請求";

    static final DraftTables TABLES = new DraftTables("child_allowance", "claim");

    private final DraftRows<ClaimRow, ClaimDraft> drafts;
    private final Subjects subjects = new Subjects(TABLES);

    Claims(Rows rows) {
        this.drafts = new DraftRows<>(rows, ClaimRow.class, TABLES, ClaimRow::draft);
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ClaimRow, UUID> {}

    /** As all businesses keep their drafts. */
    DraftRows<ClaimRow, ClaimDraft> drafts() {
        return drafts;
    }

    /** Keeps what was entered as a new draft. */
    ClaimDraft add(UnitOfWork work, CertificationClaim claim, Map<String, String> passed) {
        var draft = drafts.add(work, new ClaimRow(work, claim, passed));
        subjects.touch(work, draft.key(), claim.subjects());
        return draft;
    }

    /** Puts a corrected claim in place of what was entered. */
    ClaimDraft retype(UnitOfWork work, ClaimId id, CertificationClaim claim, Map<String, String> passed) {
        var draft = drafts.retype(work, id.draft(), row -> row.retype(work, claim, passed));
        subjects.touchOthers(work, draft.key(), claim.subjects());
        return draft;
    }

    /** Brings a draft into its next state, with a note to whoever entered it. */
    ClaimDraft move(UnitOfWork work, ClaimId id, DraftState next, String note) {
        return drafts.move(work, id.draft(), next, note);
    }

    /** The claim of the id. */
    Optional<ClaimDraft> find(UnitOfWork work, ClaimId id) {
        return drafts.find(id.draft());
    }

    /** The claim of the id as it is now, whenever it was read before; other transactions that want to change it wait. */
    Optional<ClaimDraft> lock(UnitOfWork work, DraftId id) {
        return drafts.lock(id);
    }

    /** Claims not yet decided or given up that touch one of the people and are not one's own. */
    List<ClaimDraft> openBeside(UnitOfWork work, Collection<AddresseeNumber> people, @Nullable ClaimId own) {
        return drafts.openBeside(work, people, own == null ? null : own.draft());
    }
}
