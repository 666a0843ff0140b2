package jp.yakuba.office.approval;

/**
 * Where the drafts of a business are kept, all in its own schema: the drafts, who typed in them ({@code _author}), who
 * reviewed them ({@code _review}) and whom they touch ({@code _subject}). The key of each is led by that of the draft.
 *
 * @param schema the schema
 * @param item what a draft is called there: {@code movement}
 */
public record DraftTables(String schema, String item) {

    String drafts() {
        return schema + "." + item;
    }

    String authors() {
        return drafts() + "_author";
    }

    String reviews() {
        return drafts() + "_review";
    }

    String subjects() {
        return drafts() + "_subject";
    }

    String id() {
        return item + "_id";
    }
}
