package jp.yakuba.platform.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A record as one operator sees it: written item by item by its shape, where any item may be missing, or have a mask in
 * place of its value. Beside other items of an answer it stands {@code @JsonUnwrapped}.
 *
 * @param <R> what the record is
 */
@JsonSerialize(using = ShownJson.class)
@SuppressWarnings("UnusedTypeParameter") // It is what the document says of the answer.
public sealed class Shown<R extends Record> permits ShownInPart {

    @JsonIgnore
    private final ObjectNode items;

    Shown(ObjectNode items) {
        this.items = items;
    }

    /** These items of such a record. */
    public static <R extends Record> Shown<R> of(ObjectNode items) {
        return new Shown<>(items);
    }

    ObjectNode items() {
        return items;
    }
}
