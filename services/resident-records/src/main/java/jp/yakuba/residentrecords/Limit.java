package jp.yakuba.residentrecords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.code.ApiSpecs;

/** What law and practice limit, each value from a day on: {@code api-specs/parameters/resident-records/limits.csv}. */
public enum Limit {
    /** How many years old somebody is who runs a household. */
    HEAD_AGE("head-age"),
    /** In how many days after it a movement is notified. */
    NOTIFICATION("notification"),
    /** In how many days after it a 転出 is a notification. */
    NOTIFICATION_OF_MOVE_OUT("notification-of-move-out"),
    /** How many months before the end of its term a measure is extended. */
    PROTECTION_EXTENSION("protection-extension"),
    /** For how many years a measure protects. */
    PROTECTION_TERM("protection-term"),
    /** How many months somebody may stay who is not recorded. */
    SHORT_STAY("short-stay"),
    /** For how many days somebody who was born here stays without a status of residence. */
    TRANSITIONAL_STAY("transitional-stay");

    private static final List<Row> ROWS = read();

    private final String code;

    Limit(String code) {
        this.code = code;
    }

    private record Row(String name, int value, LocalDate firstDay, LocalDate lastDay) {

        boolean holds(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    /** Its value on a day. */
    public int on(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.name().equals(code) && row.holds(day))
                .mapToInt(Row::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No limit " + code));
    }

    private static List<Row> read() {
        var rows = new ArrayList<Row>();
        ApiSpecs.eachRow(
                "parameters/resident-records/limits.csv",
                row -> rows.add(new Row(
                        row.getField("name"),
                        Integer.parseInt(row.getField("value")),
                        day(row.getField("first_day"), LocalDate.MIN),
                        day(row.getField("last_day"), LocalDate.MAX))));
        return List.copyOf(rows);
    }

    private static LocalDate day(String text, LocalDate open) {
        return text.isEmpty() ? open : LocalDate.parse(text);
    }
}
