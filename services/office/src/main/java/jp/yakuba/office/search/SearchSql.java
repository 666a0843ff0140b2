package jp.yakuba.office.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Conditions in the making, with the values they are bound to. No value is ever part of the text. */
public final class SearchSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String text = "";

    /** Binds a value and says by which name the text refers to it. */
    public String bind(Object value) {
        var name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** All of the conditions must hold. */
    public void where(String condition) {
        conditions.add(condition);
    }

    /** Makes it a query: {@code {conditions}} in the text stands for all of them. */
    public SearchSql select(String text) {
        this.text = text.replace("{conditions}", String.join("\n  and ", conditions));
        return this;
    }

    /** The query. */
    public String text() {
        return text;
    }

    /** The keys from this text on that begin with it; the order of the columns is that of their code points. */
    public String startsWith(String column, String text) {
        return column + " >= " + bind(text) + " and " + column + " < "
                + bind(text + Character.toString(Character.MAX_CODE_POINT));
    }

    /** The query with its values. */
    public Query query(Handle handle) {
        var query = handle.createQuery(text);
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                query.bindArray(
                        name, list.isEmpty() ? String.class : list.getFirst().getClass(), list);
            } else {
                query.bind(name, value);
            }
        });
        return query;
    }
}
