package jp.yakuba.foundation.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.yakuba.foundation.code.ApiSpecs;

/**
 * Parameters of law by name and day: rows of {@code api-specs/parameters/<business>/*.csv}, columns {@code name, value,
 * unit, first_day, last_day, article, source}. A row that cannot be read, two rows of one name for one day and days between
 * two rows of one name that nothing is said of are found when they are loaded.
 */
public final class Parameters {

    private static final Comparator<Parameter> IN_TIME = Comparator.comparing(Parameter::firstDay);

    private final Map<String, List<Parameter>> byName = new TreeMap<>();

    private Parameters(List<Parameter> rows) {
        rows.stream().sorted(IN_TIME).forEach(row -> byName.computeIfAbsent(row.name(), name -> new ArrayList<>())
                .add(row));
        byName.values().forEach(Parameters::requireOneForEachDay);
    }

    /** The rows of the files, such as {@code child-allowance/amounts}. */
    public static Parameters load(String... files) {
        var rows = new ArrayList<Parameter>();
        for (var file : files) {
            ApiSpecs.eachRow(
                    "parameters/" + file + ".csv",
                    row -> rows.add(new Parameter(
                            file + ".csv:" + row.getStartingLineNumber(),
                            row.getField("name"),
                            row.getField("value"),
                            row.getField("unit"),
                            day(row.getField("first_day"), LocalDate.MIN),
                            day(row.getField("last_day"), LocalDate.MAX),
                            row.getField("article"))));
        }
        return of(rows);
    }

    /** These rows. */
    static Parameters of(List<Parameter> rows) {
        return new Parameters(rows);
    }

    private static LocalDate day(String text, LocalDate open) {
        return text.isEmpty() ? open : LocalDate.parse(text);
    }

    private static void requireOneForEachDay(List<Parameter> rows) {
        for (var i = 1; i < rows.size(); i++) {
            var before = rows.get(i - 1);
            var after = rows.get(i);
            if (!before.lastDay().isBefore(after.firstDay())) {
                throw new IllegalStateException(after.row() + " overlaps " + before.row());
            }
            if (before.lastDay().plusDays(1).isBefore(after.firstDay())) {
                throw new IllegalStateException("nothing is said between " + before.row() + " and " + after.row());
            }
        }
    }

    /** The row that holds on the day; empty where the law does not know such a thing then. */
    public Optional<Parameter> find(String name, LocalDate day) {
        return rows(name).stream().filter(row -> row.holdsOn(day)).findFirst();
    }

    /** The row that holds on the day, which must be there. */
    public Parameter on(String name, LocalDate day) {
        return find(name, day).orElseThrow(() -> new IllegalStateException("no parameter " + name + " on " + day));
    }

    /** The days on which any of the parameters begins or has ended, in time. */
    public List<LocalDate> turns() {
        var turns = new TreeSet<LocalDate>();
        for (var rows : byName.values()) {
            for (var row : rows) {
                if (row.firstDay().isAfter(LocalDate.MIN)) {
                    turns.add(row.firstDay());
                }
                if (row.lastDay().isBefore(LocalDate.MAX)) {
                    turns.add(row.lastDay().plusDays(1));
                }
            }
        }
        return List.copyOf(turns);
    }

    private List<Parameter> rows(String name) {
        var rows = byName.get(name);
        if (rows == null) {
            throw new IllegalStateException("no parameter " + name);
        }
        return rows;
    }
}
