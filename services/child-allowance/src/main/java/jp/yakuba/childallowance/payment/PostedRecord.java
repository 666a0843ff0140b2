package jp.yakuba.childallowance.payment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.platform.problems.Refusal;

/** What a form posted, as the record that REST takes for the same. */
public final class PostedRecord {

    private PostedRecord() {}

    /** The record; refuses what cannot be read or printed, each at its field. */
    public static <R extends Record> R of(RecordShape<R> shape, MultivaluedMap<String, String> posted) {
        var typed = new HashMap<String, String>();
        for (var leaf : shape.leaves()) {
            var text = posted.getFirst(leaf.path());
            if (text != null && !text.isBlank()) {
                typed.put(leaf.path(), text.strip());
            }
        }
        var bound = shape.bind(new Fields(typed));
        Refusal.ifErrors(bound.findings());
        var record = bound.orThrow();
        Refusal.ifErrors(GlyphRules.require(shape.freeTexts(record)));
        return record;
    }
}
