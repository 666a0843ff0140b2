package jp.yakuba.office.approval;

import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Whom the drafts of a business touch. */
public final class Subjects {

    private final String insert;
    private final String delete;
    private final String select;

    public Subjects(DraftTables tables) {
        this.insert = "insert into %s (%s, addressee_number) select :id, unnest(:subjects)"
                .formatted(tables.subjects(), tables.id());
        this.delete = "delete from %s where %s = :id".formatted(tables.subjects(), tables.id());
        this.select = "select addressee_number from %s where %s = :id order by addressee_number"
                .formatted(tables.subjects(), tables.id());
    }

    /** Keeps whom a draft touches. */
    public void touch(UnitOfWork work, DraftId id, Collection<AddresseeNumber> subjects) {
        work.sql()
                .createUpdate(insert)
                .bind("id", id)
                .bind(
                        "subjects",
                        Listed.texts(
                                subjects.stream().map(AddresseeNumber::value).distinct()))
                .execute();
    }

    /** Keeps whom a draft touches, in place of whom it touched before. */
    public void touchOthers(UnitOfWork work, DraftId id, Collection<AddresseeNumber> subjects) {
        work.sql().createUpdate(delete).bind("id", id).execute();
        touch(work, id, subjects);
    }

    /** Whom the draft touches. */
    public List<AddresseeNumber> of(UnitOfWork work, DraftId id) {
        return work.sql()
                .createQuery(select)
                .bind("id", id)
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }
}
