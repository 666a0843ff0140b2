package jp.yakuba.foundation.shape;

import java.util.List;

/**
 * Makes something of a shape from the inside out, such as a schema of its JSON.
 *
 * @param <T> what is made
 */
public interface ShapeFold<T> {

    /**
     * One component of a record.
     *
     * @param name of the component
     * @param required whether the record cannot be made without it; never of a list, which may be empty
     * @param form what was made of it
     */
    record Part<T>(String name, boolean required, T form) {}

    /** Of a value. */
    T leaf(Leaf leaf);

    /** Of a list, from what was made of its elements. */
    T list(T element);

    /** Of a record, from what was made of its components. */
    T record(Class<?> type, List<Part<T>> parts);
}
