package jp.yakuba.residentrecords.resident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.code.ApiSpecs;

/** Limits that law and practice set, each from a day on: {@code api-specs/parameters/resident-records/limits.csv}. */
final class Limits {

    private static final List<Limit> ALL = read();

    private record Limit(String name, int value, LocalDate firstDay, LocalDate lastDay) {

        boolean holds(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    private Limits() {}

    /** The limit of the name on a day. */
    static int of(String name, LocalDate day) {
        return ALL.stream()
                .filter(limit -> limit.name().equals(name) && limit.holds(day))
                .mapToInt(Limit::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No limit " + name));
    }

    private static List<Limit> read() {
        var limits = new ArrayList<Limit>();
        ApiSpecs.eachRow(
                "parameters/resident-records/limits.csv",
                row -> limits.add(new Limit(
                        row.getField("name"),
                        Integer.parseInt(row.getField("value")),
                        day(row.getField("first_day"), LocalDate.MIN),
                        day(row.getField("last_day"), LocalDate.MAX))));
        return List.copyOf(limits);
    }

    private static LocalDate day(String text, LocalDate open) {
        return text.isEmpty() ? open : LocalDate.parse(text);
    }
}
