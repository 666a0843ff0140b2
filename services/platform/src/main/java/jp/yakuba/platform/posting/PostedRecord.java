package jp.yakuba.platform.posting;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.platform.problems.Refusal;

/** What a form posted, as the record that REST takes for the same. */
public final class PostedRecord {

    private PostedRecord() {}

    /** The record; refuses what cannot be read or printed, each at its field. */
    public static <R extends Record> R of(RecordShape<R> shape, MultivaluedMap<String, String> posted) {
        return of(shape, posted, Map.of());
    }

    /**
     * The same of a page with several forms, where each form's fields begin with its name; the findings stand at the names
     * without it.
     */
    public static <R extends Record> R ofForm(
            String form, RecordShape<R> shape, MultivaluedMap<String, String> posted) {
        return of(shape, form + ".", posted, Map.of());
    }

    /** The same where the page itself knows some of the fields. */
    public static <R extends Record> R of(
            RecordShape<R> shape, MultivaluedMap<String, String> posted, Map<String, String> known) {
        return of(shape, "", posted, known);
    }

    private static <R extends Record> R of(
            RecordShape<R> shape, String prefix, MultivaluedMap<String, String> posted, Map<String, String> known) {
        var typed = new HashMap<String, String>();
        for (var leaf : shape.leaves()) {
            var text = posted.getFirst(prefix + leaf.path());
            if (text != null && !text.isBlank()) {
                typed.put(leaf.path(), text.strip());
            }
        }
        typed.putAll(known);
        var bound = shape.bind(new Fields(typed));
        Refusal.ifErrors(bound.findings());
        var record = bound.orThrow();
        Refusal.ifErrors(shape.unprintable(record));
        return record;
    }
}
