package jp.yakuba.childallowance.unpaid;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import jp.yakuba.childallowance.filing.Filed;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.office.approval.DraftItem;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A claim as it is kept, with what was entered. */
@Entity
@DynamicUpdate
@Table(schema = "child_allowance", name = "unpaid_claim")
@AttributeOverride(name = "id", column = @Column(name = "unpaid_claim_id"))
class UnpaidClaimRow extends DraftItem {

    private static final Filed<UnpaidClaim> FILED = new Filed<>("unpaid_claim", UnpaidClaim.SHAPE);

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    /** Who typed in it, in that order; a row of {@code unpaid_claim_author} each, which is written once. */
    @Formula("array(select a.user_id from child_allowance.unpaid_claim_author a"
            + " where a.unpaid_claim_id = unpaid_claim_id order by a.revision)")
    private String[] authors;

    @Formula("array(select a.user_name from child_allowance.unpaid_claim_author a"
            + " where a.unpaid_claim_id = unpaid_claim_id order by a.revision)")
    private String[] authorNames;

    /** The last revision in which somebody typed in it. */
    @Formula("(select coalesce(max(a.revision), 0) from child_allowance.unpaid_claim_author a"
            + " where a.unpaid_claim_id = unpaid_claim_id)")
    private int typedIn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected UnpaidClaimRow() {}

    UnpaidClaimRow(UnitOfWork work, UnpaidClaim claim, Map<String, String> passed) {
        super(work, passed);
        this.content = FILED.text(claim);
        this.authors = new String[] {work.operator().userId()};
        this.authorNames = new String[] {work.operator().name()};
        this.typedIn = 1;
    }

    @Override
    protected String noun() {
        return UnpaidClaims.NOUN;
    }

    @Override
    protected int typedIn() {
        return typedIn;
    }

    /** Puts a corrected claim in place of what was entered, which is then to be reviewed anew. */
    void retype(UnitOfWork work, UnpaidClaim corrected, Map<String, String> passed) {
        retyped(work, passed);
        content = FILED.text(corrected);
        authors = with(authors, work.operator().userId());
        authorNames = with(authorNames, work.operator().name());
        typedIn = revision();
    }

    UnpaidClaimDraft draft() {
        return new UnpaidClaimDraft(new UnpaidClaimId(id().value()), FILED.read(content), entry(authors, authorNames));
    }
}
