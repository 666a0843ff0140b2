package jp.yakuba.platform.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A record as one operator may read it: what is kept from the operator is not masked but left out.
 *
 * @param <R> what the record is
 */
public final class ShownInPart<R extends Record> extends Shown<R> {

    private ShownInPart(ObjectNode items) {
        super(items);
    }

    /** What the operator may read of such a record. */
    public static <R extends Record> ShownInPart<R> only(ObjectNode items) {
        return new ShownInPart<>(items);
    }
}
