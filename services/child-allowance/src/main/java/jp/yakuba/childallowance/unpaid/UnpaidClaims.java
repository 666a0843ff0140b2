package jp.yakuba.childallowance.unpaid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
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
class UnpaidClaims {

    /** What one is called. */
    static final String NOUN = "未支払請求";

    static final DraftTables TABLES = new DraftTables("child_allowance", "unpaid_claim");

    private final DraftRows<UnpaidClaimRow, UnpaidClaimDraft> drafts;
    private final Subjects subjects = new Subjects(TABLES);

    UnpaidClaims(Rows rows) {
        this.drafts = new DraftRows<>(rows, UnpaidClaimRow.class, TABLES, UnpaidClaimRow::draft);
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<UnpaidClaimRow, UUID> {}

    /** As all businesses keep their drafts. */
    DraftRows<UnpaidClaimRow, UnpaidClaimDraft> drafts() {
        return drafts;
    }

    /** Keeps what was entered as a new draft. */
    UnpaidClaimDraft add(UnitOfWork work, UnpaidClaim claim, Map<String, String> passed) {
        var draft = drafts.add(work, new UnpaidClaimRow(work, claim, passed));
        subjects.touch(work, draft.key(), claim.subjects());
        return draft;
    }

    /** Puts a corrected claim in place of what was entered. */
    UnpaidClaimDraft retype(UnitOfWork work, UnpaidClaimId id, UnpaidClaim claim, Map<String, String> passed) {
        var draft = drafts.retype(work, id.draft(), row -> row.retype(work, claim, passed));
        subjects.touchOthers(work, draft.key(), claim.subjects());
        return draft;
    }

    /** Brings a draft into its next state, with a note to whoever entered it. */
    UnpaidClaimDraft move(UnitOfWork work, UnpaidClaimId id, DraftState next, String note) {
        return drafts.move(work, id.draft(), next, note);
    }

    /** The claim of the id. */
    Optional<UnpaidClaimDraft> find(UnitOfWork work, UnpaidClaimId id) {
        return drafts.find(id.draft());
    }

    /** The claim of the id as it is now, whenever it was read before; other transactions that want to change it wait. */
    Optional<UnpaidClaimDraft> lock(UnitOfWork work, DraftId id) {
        return drafts.lock(id);
    }

    /** Claims not yet decided or given up that touch one of the people and are not one's own. */
    List<UnpaidClaimDraft> openBeside(
            UnitOfWork work, Collection<AddresseeNumber> people, @Nullable UnpaidClaimId own) {
        return drafts.openBeside(work, people, own == null ? null : own.draft());
    }
}
