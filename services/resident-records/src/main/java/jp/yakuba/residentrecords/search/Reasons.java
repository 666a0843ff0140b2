package jp.yakuba.residentrecords.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Finds out for the people of a page by which of their names and addresses they were found. */
final class Reasons {

    private final UnitOfWork work;
    private final Question question;
    private final List<String> people;
    private final Map<String, List<Matched>> byPerson = new HashMap<>();

    private Reasons(UnitOfWork work, Question question, List<String> people) {
        this.work = work;
        this.question = question;
        this.people = people;
    }

    /** The best reason for each criterion, by 宛名番号. */
    static Map<String, List<Matched>> of(UnitOfWork work, Question question, List<String> people) {
        var reasons = new Reasons(work, question, people);
        if (!people.isEmpty()) {
            TextCriterion.of(question.criteria()).stream()
                    .filter(TextCriterion::isOfName)
                    .forEach(reasons::addName);
            if (question.criteria().asksForAddress()) {
                reasons.addAddress();
            }
        }
        return reasons.byPerson;
    }

    private void addName(TextCriterion text) {
        var sql = new SearchSql();
        var condition = question.name(text, sql);
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

    private void addAddress() {
        var sql = new SearchSql();
        var condition = AddressCondition.of(question.criteria(), question.town(), sql);
        var found = new HashMap<String, List<Matched>>();
        query(sql, "searchable_address", "'' as form, 0 as rule", condition.test())
                .forEach(row -> found.computeIfAbsent(row.person(), person -> new ArrayList<>())
                        .add(new Matched("address", null, Strictness.EXACT, row.past())));
        keepBest(found);
    }

    private void keepBest(Map<String, List<Matched>> found) {
        found.forEach((person, reasons) ->
                byPerson.computeIfAbsent(person, of -> new ArrayList<>()).add(Matched.best(reasons)));
    }

    private record Row(String person, boolean past, String form, int rule) {}

    private List<Row> query(SearchSql sql, String view, String columns, String test) {
        var people = sql.bind(this.people);
        var current = question.criteria().currentOnly() ? " and n.last_version = p.version" : "";
        return sql.select("""
                        select n.addressee_number, n.last_version < p.version as past, %s
                        from resident_records.%s n
                        join resident_records.searchable_person p using (addressee_number)
                        where n.addressee_number = any(%s) and %s%s
                        """.formatted(columns, view, people, test, current))
                .query(work.sql())
                .map((row, context) -> new Row(
                        row.getString("addressee_number"),
                        row.getBoolean("past"),
                        row.getString("form"),
                        row.getInt("rule")))
                .list();
    }
}
