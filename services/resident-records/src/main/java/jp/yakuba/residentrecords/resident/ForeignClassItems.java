package jp.yakuba.residentrecords.resident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.ApiSpecs;
import org.jspecify.annotations.Nullable;

/**
 * Which items each 区分 of 法第30条の45 has: the table {@code api-specs/data-lists/001-foreign-class-items.csv}. A row for a
 * 在留資格 goes before that for the whole 区分.
 */
@Requirement("001/1.1.2")
final class ForeignClassItems {

    private static final List<Row> ROWS = read();

    /** Whether the item must be there, may be, or cannot. */
    enum Rule {
        MUST,
        MAY,
        NEVER
    }

    /** An item that depends on the 区分. */
    enum Item {
        STATUS("residenceStatus", "residenceStatus", "在留資格"),
        PERIOD("period", "periodYears", "在留期間"),
        EXPIRY("residenceExpiry", "residenceExpiry", "在留期間の満了の日"),
        CARD("cardNumber", "cardNumber", "在留カード等番号"),
        PERMITTED_PERIOD("permittedPeriod", "permittedPeriod", "上陸期間又は仮滞在期間");

        private final String name;
        private final String field;
        private final String japanese;

        Item(String name, String field, String japanese) {
            this.name = name;
            this.field = field;
            this.japanese = japanese;
        }

        String field() {
            return field;
        }

        String japanese() {
            return japanese;
        }

        boolean isGiven(ForeignItems foreign) {
            return switch (this) {
                case STATUS -> foreign.residenceStatus() != null;
                case PERIOD ->
                    Stream.of(foreign.periodYears(), foreign.periodMonths(), foreign.periodDays())
                            .anyMatch(Objects::nonNull);
                case EXPIRY -> foreign.residenceExpiry() != null;
                case CARD -> foreign.cardNumber() != null;
                case PERMITTED_PERIOD -> foreign.permittedPeriod() != null;
            };
        }
    }

    private record Row(String residentClass, String status, String item, Rule rule, boolean ofDeleted) {

        boolean isAbout(ForeignItems foreign, Item asked) {
            return residentClass.equals(foreign.residentClass().code())
                    && item.equals(asked.name)
                    && (status.isEmpty() || status.equals(code(foreign.residenceStatus())));
        }

        private static String code(@Nullable ResidenceStatus status) {
            return status == null ? "" : status.code();
        }
    }

    private ForeignClassItems() {}

    /** What holds of the item; a 除票 may lack some that a resident's record must have (1.1.6). */
    static Rule rule(ForeignItems foreign, Item item, boolean deleted) {
        return ROWS.stream()
                .filter(row -> row.isAbout(foreign, item))
                .reduce((first, next) -> next.status().isEmpty() ? first : next)
                .map(row -> row.rule() == Rule.MUST && deleted && !row.ofDeleted() ? Rule.MAY : row.rule())
                .orElse(Rule.MAY);
    }

    /** The items that the table is about for the 区分. */
    static Set<Item> says(ForeignResidentClass residentClass) {
        return Stream.of(Item.values())
                .filter(item -> ROWS.stream()
                        .anyMatch(row -> row.residentClass().equals(residentClass.code())
                                && row.item().equals(item.name)
                                && row.status().isEmpty()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Item.class)));
    }

    private static List<Row> read() {
        var rows = new ArrayList<Row>();
        ApiSpecs.eachRow(
                "data-lists/001-foreign-class-items.csv",
                row -> rows.add(new Row(
                        row.getField("class"),
                        row.getField("status"),
                        row.getField("item"),
                        Rule.valueOf(row.getField("rule").toUpperCase(Locale.ROOT)),
                        row.getField("of_deleted").equals("1"))));
        return List.copyOf(rows);
    }
}
