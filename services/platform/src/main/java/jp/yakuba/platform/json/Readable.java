package jp.yakuba.platform.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A record as one operator may read it: what is kept from the operator is not masked but left out.
 *
 * @param <R> what the record is
 */
public final class Readable<R extends Record> extends Shown<R> {

    private Readable(ObjectNode items) {
        super(items);
    }

    /** What the operator may read of such a record. */
    public static <R extends Record> Readable<R> only(ObjectNode items) {
        return new Readable<>(items);
    }
}
