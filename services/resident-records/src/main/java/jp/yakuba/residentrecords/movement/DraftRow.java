package jp.yakuba.residentrecords.movement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import jp.yakuba.office.approval.DraftItem;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A draft of a movement as it is kept, with what was typed. */
@Entity
@DynamicUpdate
@Table(schema = "resident_records", name = "movement")
@AttributeOverride(name = "id", column = @Column(name = "movement_id"))
class DraftRow extends DraftItem {

    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private String fields;

    /** Who typed in it, in that order; a row of {@code movement_author} each, which is written once. */
    @Formula("array(select a.user_id from resident_records.movement_author a"
            + " where a.movement_id = movement_id order by a.revision)")
    private String[] authors;

    @Formula("array(select a.user_name from resident_records.movement_author a"
            + " where a.movement_id = movement_id order by a.revision)")
    private String[] authorNames;

    /** The last revision in which somebody typed in it. */
    @Formula("(select coalesce(max(a.revision), 0) from resident_records.movement_author a"
            + " where a.movement_id = movement_id)")
    private int typedIn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DraftRow() {}

    DraftRow(UnitOfWork work, MovementKind kind, Map<String, String> fields, Map<String, String> passed) {
        super(work, passed);
        this.kind = kind.code();
        this.fields = text(fields);
        this.authors = new String[] {work.operator().userId()};
        this.authorNames = new String[] {work.operator().name()};
        this.typedIn = 1;
    }

    @Override
    protected String noun() {
        return Drafts.NOUN;
    }

    @Override
    protected int typedIn() {
        return typedIn;
    }

    /** Puts a corrected notification in place of what was typed, which is then to be reviewed anew. */
    void retype(UnitOfWork work, Map<String, String> corrected, Map<String, String> passed) {
        retyped(work, passed);
        fields = text(corrected);
        authors = with(authors, work.operator().userId());
        authorNames = with(authorNames, work.operator().name());
        typedIn = revision();
    }

    Draft draft(Movements movements) {
        return new Draft(new MovementId(id().value()), movements.kind(kind), map(fields), entry(authors, authorNames));
    }
}
