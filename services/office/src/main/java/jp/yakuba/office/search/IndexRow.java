package jp.yakuba.office.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table of the search. */
public interface IndexRow {

    /** What makes two rows the same: the values of the key. */
    Object identity();

    /** The last version of the person that has the row. */
    int version();

    /** The values in the order of the table's columns: texts, whole numbers and arrays of them. */
    List<@Nullable Object> values();
}
