package jp.yakuba.childallowance.amendment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.filing.Filed;
import jp.yakuba.office.approval.DraftItem;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An amendment as it is kept, with what was entered. */
@Entity
@DynamicUpdate
@Table(schema = "child_allowance", name = "amendment")
@AttributeOverride(name = "id", column = @Column(name = "amendment_id"))
class AmendmentRow extends DraftItem {

    private static final Filed<Amendment> FILED = new Filed<>("amendment", Amendment.SHAPE);

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    /** Who typed in it, in that order; a row of {@code amendment_author} each, which is written once. */
    @Formula("array(select a.user_id from child_allowance.amendment_author a"
            + " where a.amendment_id = amendment_id order by a.revision)")
    private String[] authors;

    @Formula("array(select a.user_name from child_allowance.amendment_author a"
            + " where a.amendment_id = amendment_id order by a.revision)")
    private String[] authorNames;

    /** The last revision in which somebody typed in it. */
    @Formula("(select coalesce(max(a.revision), 0) from child_allowance.amendment_author a"
            + " where a.amendment_id = amendment_id)")
    private int typedIn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AmendmentRow() {}

    AmendmentRow(UnitOfWork work, Amendment amendment, Map<String, String> passed) {
        super(work, passed);
        this.content = FILED.text(amendment);
        this.authors = new String[] {work.operator().userId()};
        this.authorNames = new String[] {work.operator().name()};
        this.typedIn = 1;
    }

    @Override
    protected String noun() {
        return Amendments.NOUN;
    }

    @Override
    protected int typedIn() {
        return typedIn;
    }

    /** Puts a corrected amendment in place of what was entered, which is then to be reviewed anew. */
    void retype(UnitOfWork work, Amendment corrected, Map<String, String> passed) {
        retyped(work, passed);
        content = FILED.text(corrected);
        authors = with(authors, work.operator().userId());
        authorNames = with(authorNames, work.operator().name());
        typedIn = revision();
    }

    AmendmentDraft draft() {
        return new AmendmentDraft(new AmendmentId(id().value()), FILED.read(content), entry(authors, authorNames));
    }
}
