package jp.yakuba.office.search;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Stopped;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.JdbiException;

/**
 * The query for the people who are sought.
 *
 * @param sought what is looked for
 */
public record PeopleQuery(Sought sought) {

    private static final String NAMES = "searchable_name";

    private static final Finding TOO_WIDE = Finding.error(
            SearchError.SEARCH_TOO_WIDE,
            "",
            "検索に時間がかかりすぎるため、途中でやめました。",
            "フリガナに名も入れる、生年月日などを加える、部分一致をやめるなどして絞り込み、もう一度検索してください。");

    /**
     * Who was found.
     *
     * @param numbers 宛名番号 of a page
     * @param count how many there are
     */
    public record Found(Page<String> numbers, HitCount count) {}

    private record Row(String number, HitCount count) {}

    /** A condition on one of the names or other rows that a person has or had. */
    private record Asked(String view, String test) {}

    /** One page of those who are found, in the order of {@link Sought#order}; refuses what takes too long. */
    public Found find(UnitOfWork work, PageRequest request) {
        var rows = rows(work, request);
        var count = rows.isEmpty() ? new HitCount(0, false) : rows.getFirst().count();
        return new Found(Page.of(rows.stream().map(Row::number).toList(), request, Cursor::after), count);
    }

    private List<Row> rows(UnitOfWork work, PageRequest request) {
        preferIndexes(work);
        try {
            return page(request)
                    .query(work.sql())
                    .map((row, context) -> new Row(
                            row.getString("addressee_number"), HitCount.of(row.getInt("people"), row.getInt("names"))))
                    .list();
        } catch (JdbiException failure) {
            throw Stopped.caused(failure) ? new Refusal(ProblemType.VALIDATION_FAILED, TOO_WIDE) : failure;
        }
    }

    /**
     * The query for the numbers of a page's people and of one more, in their order, each with how many there are
     * altogether, as far as anybody counts. It begins with the names or addresses asked for; PostgreSQL leaves the person
     * out where nothing is asked that only the person's row says. A person who is found by several names stands where the
     * first of them does.
     */
    public SearchSql page(PageRequest request) {
        var sql = new SearchSql();
        var asked = asked(sql);
        var row = asked.isEmpty() ? "p" : "n";
        var order = sought.order();
        var source = source(asked);
        conditions(asked, row, sql);
        return sql.select("""
                with counted as materialized (
                    select count(*) as names, count(distinct c.addressee_number) as people from (
                        select %1$s.addressee_number from %2$s where {conditions} limit %3$d) c)
                select e.addressee_number, (select people from counted) as people, (select names from counted) as names
                from (select %1$s.addressee_number, %4$s from %2$s where {conditions}%5$s order by %6$s) e
                where %7$s
                order by %8$s limit %9$s
                """.formatted(
                        row,
                        source,
                        HitCount.MOST_NAMES,
                        order.named(),
                        behind(request, order, row, source, asked, sql),
                        order.list(),
                        firstOfPerson(order, source, asked),
                        order.ofNamed(),
                        sql.bind(request.fetch())));
    }

    /** Whether all that is found stands together among the names, in the order of their index. */
    public boolean isOneRangeOfNames() {
        var names = sought.names();
        return names.size() == 1
                && names.getFirst().match() != Match.PARTIAL
                && sought.beside(new SearchSql()).isEmpty()
                && !sought.namesSomebody();
    }

    /**
     * The tables of the search are small and stay in memory: a page read out of order costs no more than one in order.
     * And fifty searches a second share the processors better than each would by itself. Names that begin with a text, or
     * are it, stand together in one index, whatever the text: the plan is always the same.
     */
    public void preferIndexes(UnitOfWork work) {
        work.sql().execute("set local random_page_cost = 1; set local max_parallel_workers_per_gather = 0");
        if (isOneRangeOfNames()) {
            work.planOnce();
            work.sql().execute("set local enable_bitmapscan = off");
        }
    }

    private static String behind(
            PageRequest request, HitOrder order, String row, String source, List<Asked> asked, SearchSql sql) {
        var test = asked.isEmpty() ? "" : " and " + asked.getFirst().test();
        return request.cursor(1)
                .map(cursor ->
                        " and (%1$s) > (select %1$s from %2$s where %3$s.addressee_number = %4$s%5$s order by %1$s limit 1)"
                                .formatted(
                                        order.list(),
                                        source,
                                        row,
                                        sql.bind(cursor.keys().getFirst()),
                                        test))
                .orElse("");
    }

    /** Counted, not "exists": a join could not stop at the end of the page. */
    private static String firstOfPerson(HitOrder order, String source, List<Asked> asked) {
        return asked.isEmpty()
                ? "true"
                : "(select count(*) from %s where n.addressee_number = e.addressee_number and %s and %s) = 0"
                        .formatted(source, asked.getFirst().test(), order.beforeNamed());
    }

    private String source(List<Asked> asked) {
        var people = sought.schema() + ".searchable_person p";
        return asked.isEmpty()
                ? people
                : sought.schema() + "." + asked.getFirst().view() + " n left join " + people
                        + " on p.addressee_number = n.addressee_number";
    }

    private List<Asked> asked(SearchSql sql) {
        var asked = new ArrayList<Asked>();
        sought.names()
                .forEach(text -> asked.add(
                        asked(NAMES, NameCondition.of(text, sought, sql).test())));
        sought.beside(sql).forEach(beside -> asked.add(asked(beside.view(), beside.test())));
        return asked;
    }

    private Asked asked(String view, String test) {
        return new Asked(view, test + (sought.currentOnly() ? " and n.last_version = p.version" : ""));
    }

    private void conditions(List<Asked> asked, String row, SearchSql sql) {
        asked.stream().limit(1).forEach(first -> sql.where(first.test()));
        asked.stream()
                .skip(1)
                .forEach(other -> sql.where("exists (select from " + sought.schema() + "." + other.view()
                        + " n where n.addressee_number = p.addressee_number and " + other.test() + ")"));
        sought.narrow(row, sql);
    }
}
