package jp.yakuba.childallowance.claim;

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

/** The claims and what became of them. */
@ApplicationScoped
class Claims {

    /** What one is called. */
    static final String NOUN = "認定請求";

    static final DraftTables TABLES = new DraftTables("child_allowance", "claim");

    private final Rows rows;
    private final DraftRows<ClaimRow> drafts;
    private final Authors authors = new Authors(TABLES);
    private final Subjects subjects = new Subjects(TABLES);

    Claims(Rows rows) {
        this.rows = rows;
        this.drafts = new DraftRows<>(rows, ClaimRow.class);
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ClaimRow, UUID> {}

    /** Keeps what was entered as a new draft. */
    ClaimDraft add(UnitOfWork work, CertificationClaim claim, Map<String, String> passed) {
        var draft = authors.typed(
                work, drafts.add(new ClaimRow(work, claim, passed)).draft());
        subjects.touch(work, draft.key(), claim.subjects());
        return draft;
    }

    /** Puts a corrected claim in place of what was entered. */
    ClaimDraft retype(UnitOfWork work, ClaimId id, CertificationClaim claim, Map<String, String> passed) {
        var row = drafts.get(id.value());
        row.retype(work, claim, passed);
        var draft = authors.typed(work, row.draft());
        subjects.touchOthers(work, draft.key(), claim.subjects());
        return draft;
    }

    /** Brings a draft into its next state, with a note to whoever entered it. */
    ClaimDraft move(UnitOfWork work, ClaimId id, DraftState next, String note) {
        var row = drafts.get(id.value());
        row.go(work, next, note);
        return row.draft();
    }

    /** The claim of the id. */
    Optional<ClaimDraft> find(UnitOfWork work, ClaimId id) {
        return drafts.find(id.value()).map(ClaimRow::draft);
    }

    /** The claim of the id as it is now, whenever it was read before; other transactions that want to change it wait. */
    Optional<ClaimDraft> lock(UnitOfWork work, UUID id) {
        return drafts.lock(id).map(ClaimRow::draft);
    }

    /** Claims in the state, longest waiting first; those behind the one that the last page ended with. */
    List<ClaimDraft> list(UnitOfWork work, @Nullable DraftState state, @Nullable ClaimId after, int limit) {
        return drafts.list(state, after == null ? null : after.value(), limit).stream()
                .map(ClaimRow::draft)
                .toList();
    }

    /** Claims not yet decided or given up that touch one of the people and are not one's own. */
    List<ClaimDraft> openBeside(UnitOfWork work, Collection<AddresseeNumber> people, @Nullable ClaimId own) {
        var touching = work.sql()
                .createQuery("""
                        select distinct claim_id from child_allowance.claim_subject
                        where addressee_number = any(:people) and claim_id is distinct from cast(:own as uuid)
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
                        .map(ClaimRow::draft)
                        .toList();
    }

    /** Claims that touch the person, whatever became of them, the newest first. */
    List<ClaimDraft> touching(UnitOfWork work, AddresseeNumber person) {
        var touching = work.sql()
                .createQuery("select claim_id from child_allowance.claim_subject where addressee_number = :person")
                .bind("person", person.value())
                .mapTo(UUID.class)
                .list();
        return touching.isEmpty()
                ? List.of()
                : rows.find("id in ?1", Sort.descending("enteredAt", "id"), touching).stream()
                        .map(ClaimRow::draft)
                        .toList();
    }

    /** How many claims are in each state. */
    Map<DraftState, Integer> counts(UnitOfWork work) {
        return drafts.counts();
    }
}
