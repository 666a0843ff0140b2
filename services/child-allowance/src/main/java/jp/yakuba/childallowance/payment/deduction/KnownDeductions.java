package jp.yakuba.childallowance.payment.deduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.foundation.code.Coded;

/** The rows of {@code api-specs/code-lists/allowance-deduction.csv}. */
final class KnownDeductions {

    private static final List<Row> ALL = load();

    private KnownDeductions() {}

    /** One kind of deduction, from a day to a day. */
    record Row(
            String code,
            String name,
            DeductionWay way,
            int place,
            LocalDate firstDay,
            LocalDate lastDay,
            String article) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    private static List<Row> load() {
        var rows = new ArrayList<Row>();
        ApiSpecs.eachRow(
                "code-lists/allowance-deduction.csv",
                row -> rows.add(new Row(
                        row.getField("code"),
                        row.getField("name"),
                        Coded.find(DeductionWay.class, row.getField("way")).orElseThrow(),
                        Integer.parseInt(row.getField("place")),
                        day(row.getField("first_day"), LocalDate.MIN),
                        day(row.getField("last_day"), LocalDate.MAX),
                        row.getField("article"))));
        rows.sort(Comparator.comparingInt(Row::place));
        return List.copyOf(rows);
    }

    private static LocalDate day(String text, LocalDate open) {
        return text.isEmpty() ? open : LocalDate.parse(text);
    }

    static Optional<Row> find(String code) {
        return ALL.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    static List<Row> on(LocalDate day) {
        return ALL.stream().filter(row -> row.holdsOn(day)).toList();
    }
}
