package jp.yakuba.office.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Finds out for the people of a page by which of their names and other items they were found. */
public final class Reasons {

    private final UnitOfWork work;
    private final Sought sought;
    private final List<String> people;
    private final Map<String, List<Matched>> byPerson = new HashMap<>();

    private Reasons(UnitOfWork work, Sought sought, List<String> people) {
        this.work = work;
        this.sought = sought;
        this.people = people;
    }

    /** The best reason for each criterion, by 宛名番号. */
    public static Map<String, List<Matched>> of(UnitOfWork work, Sought sought, List<String> people) {
        var reasons = new Reasons(work, sought, people);
        if (!people.isEmpty()) {
            sought.names().forEach(reasons::addName);
            reasons.addBeside();
        }
        return reasons.byPerson;
    }

    private void addName(TextCriterion text) {
        var sql = new SearchSql();
        var condition = NameCondition.of(text, sought, sql);
        var found = new HashMap<String, List<Matched>>();
        query(sql, "searchable_name", "n.form, " + condition.strictest() + " as rule", condition.decision())
                .forEach(row -> {
                    var form = Coded.find(NameForm.class, row.form()).orElseThrow();
                    var strictness = condition.keys().get(row.rule()).strictness();
                    found.computeIfAbsent(row.person(), person -> new ArrayList<>())
                            .add(new Matched(text.field(), form, strictness, row.past()));
                });
        keepBest(found);
    }

    private void addBeside() {
        var sql = new SearchSql();
        for (var beside : sought.beside(sql)) {
            var found = new HashMap<String, List<Matched>>();
            query(sql, beside.view(), "'' as form, 0 as rule", beside.test())
                    .forEach(row -> found.computeIfAbsent(row.person(), person -> new ArrayList<>())
                            .add(new Matched(beside.item(), null, Strictness.EXACT, row.past())));
            keepBest(found);
        }
    }

    private void keepBest(Map<String, List<Matched>> found) {
        found.forEach((person, reasons) ->
                byPerson.computeIfAbsent(person, of -> new ArrayList<>()).add(Matched.best(reasons)));
    }

    private record Row(String person, boolean past, String form, int rule) {}

    private List<Row> query(SearchSql sql, String view, String columns, String test) {
        var bound = sql.bind(people);
        var current = sought.currentOnly() ? " and n.last_version = p.version" : "";
        return sql.select("""
                        select n.addressee_number, n.last_version < p.version as past, %1$s
                        from %2$s.%3$s n
                        join %2$s.searchable_person p using (addressee_number)
                        where n.addressee_number = any(%4$s) and %5$s%6$s
                        """.formatted(columns, sought.schema(), view, bound, test, current))
                .query(work.sql())
                .map((row, context) -> new Row(
                        row.getString("addressee_number"),
                        row.getBoolean("past"),
                        row.getString("form"),
                        row.getInt("rule")))
                .list();
    }
}
