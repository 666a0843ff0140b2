package jp.yakuba.childallowance.intake;

import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.office.intake.IntakeItems;

/**
 * The items of a file as a list of {@code api-specs/data-lists} has them. One whose path has {@code [n]} stands there once for each
 * child, or for each year of income; only of the first it is mandatory.
 *
 * @param all the items
 */
record ListedItems(IntakeItems all) {

    /** The reason for which all alerts of a line are passed; no part of the record. */
    static final String REASON = "reason";

    /** So many children a line may have. */
    static final int MOST_CHILDREN = 15;

    /** So many years of income: the months until September 2024 that are not barred by time need no more. */
    private static final int MOST_INCOMES = 3;

    private static final String EACH = "[n]";

    static ListedItems of(String list) {
        var items = new ArrayList<IntakeItems.Item>();
        ApiSpecs.eachRow("data-lists/" + list, row -> each(new IntakeItems.Item(
                        row.getField("item"),
                        row.getField("path"),
                        row.getField("blank").equals("no")))
                .forEach(items::add));
        return new ListedItems(new IntakeItems(items));
    }

    private static Stream<IntakeItems.Item> each(IntakeItems.Item item) {
        return item.path().contains(EACH)
                ? IntStream.range(0, item.path().startsWith("incomes") ? MOST_INCOMES : MOST_CHILDREN)
                        .mapToObj(place -> new IntakeItems.Item(
                                item.name().replace("n", Integer.toString(place + 1)),
                                item.path().replace(EACH, "[" + place + "]"),
                                item.mandatory() && place == 0))
                : Stream.of(item);
    }
}
