package jp.yakuba.platform.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yakuba.foundation.shape.RecordShape;

/**
 * A body with a record of which the body alone does not tell the type: the address it was sent to does, or what it is to
 * change. Nothing of it can be had before that is known, so that all of its faults can be named at once.
 *
 * @param <B> what a resource makes of it, by whose name the document describes it
 */
@SuppressWarnings("UnusedTypeParameter") // It is what the document calls the body.
public final class Unread<B extends Record> {

    private final ObjectNode body;

    private Unread(ObjectNode body) {
        this.body = body;
    }

    /** A body as it was sent. */
    public static <B extends Record> Unread<B> of(ObjectNode body) {
        return new Unread<>(body);
    }

    /**
     * Reads the body, which may have reasons for passed alerts too.
     *
     * @param name under which the record stands
     * @param shape that the record has
     * @param texts the names under which a text may stand beside it
     */
    public Typed as(String name, RecordShape<?> shape, String... texts) {
        var beside = body.deepCopy();
        var sent = beside.remove(name);
        Map<String, JsonPart> parts = new LinkedHashMap<>();
        for (var text : texts) {
            parts.put(text, new JsonPart.Value(String.class));
        }
        parts.put(JsonForm.PASSED_ALERTS, new JsonPart.Reasons());
        return new Typed(
                new BodyWalk(beside, new JsonPart.Whole(parts)),
                name,
                sent instanceof ObjectNode object ? new BodyWalk(object, JsonPart.of(shape)) : null);
    }
}
