package jp.yakuba.office.approval;

import jp.yakuba.platform.tenancy.UnitOfWork;

/** Who typed in the drafts of a business, a row for each time, written once. */
final class Authors {

    private final String insert;

    Authors(DraftTables tables) {
        this.insert = """
                insert into %s (%s, revision, user_id, user_name)
                values (:id, :revision, :by, :name)
                """.formatted(tables.authors(), tables.id());
    }

    /** Keeps that the last of its authors typed the draft as it is in this revision. */
    <D extends Approvable> D typed(UnitOfWork work, D draft) {
        var author = draft.authors().getLast();
        work.sql()
                .createUpdate(insert)
                .bind("id", draft.key())
                .bind("revision", draft.revision())
                .bind("by", author.userId())
                .bind("name", author.name())
                .execute();
        return draft;
    }
}
