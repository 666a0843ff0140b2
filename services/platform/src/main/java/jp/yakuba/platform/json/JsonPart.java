package jp.yakuba.platform.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.ShapeFold;

/** What may stand at a place of a JSON body. */
sealed interface JsonPart {

    /** One value, of the type that the record has there. */
    record Value(Class<?> type) implements JsonPart {}

    /** A list. */
    record Many(JsonPart element) implements JsonPart {}

    /** An object that has these properties and no others. */
    record Whole(Map<String, JsonPart> parts) implements JsonPart {
        Whole with(String name, JsonPart part) {
            var more = new LinkedHashMap<>(parts);
            more.put(name, part);
            return new Whole(more);
        }
    }

    /** An object of texts whose names the sender chooses: the reason for each alert that is passed. */
    record Reasons() implements JsonPart {}

    /** The parts of a record. */
    static Whole of(RecordShape<?> shape) {
        return (Whole) shape.fold(new Parts());
    }

    /** Every record becomes an object, value by value. */
    final class Parts implements ShapeFold<JsonPart> {

        @Override
        public JsonPart leaf(Leaf leaf) {
            return new Value(leaf.type());
        }

        @Override
        public JsonPart list(JsonPart element) {
            return new Many(element);
        }

        @Override
        public JsonPart record(Class<?> type, List<Part<JsonPart>> parts) {
            var byName = new LinkedHashMap<String, JsonPart>();
            parts.forEach(part -> byName.put(part.name(), part.form()));
            return new Whole(byName);
        }
    }
}
