package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.yakuba.office.search.HitCount;
import jp.yakuba.office.search.PeopleQuery;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Pace;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Row-level security must not cost the indexes, nor thousands of hits the first twenty: the plans as the application's own
 * role gets them for a million people.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlansTest {

    private static final TestAccounts TOWN = new TestAccounts("271004");
    private static final int PEOPLE = 20_000;
    private static final int A_MILLION = 1_000_000;
    private static final Pattern VALUE = Pattern.compile(":v(\\d+)");

    @Inject
    SearchTown town;

    @Inject
    SearchIndex index;

    private Operator clerk;

    @BeforeAll
    void aTownOfManyPeople() {
        clerk = TOWN.operator("clerk1", Role.CLERK);
        Pace.BATCH.run(() -> town.in(clerk, work -> index.load(work, new ManyPeople().people(PEOPLE))));
        town.analyze();
        town.pretendRows(A_MILLION / PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"reading": "ヤマダ", "match": "exact"}""",
                """
                {"reading": "ヤマ"}""",
                """
                {"reading": "ヤマ", "fuzziness": "3"}""",
                """
                {"reading": "マダ", "match": "partial", "fuzziness": "3"}""",
                """
                {"name": "渡辺"}""",
                """
                {"name": "太郎", "match": "partial"}""",
                """
                {"givenName": "はな", "fuzziness": "2"}""",
                """
                {"birth": "S55.12"}""",
                """
                {"birth": "S55", "reading": "サトウ", "fuzziness": "3"}""",
                """
                {"address": "本町二丁目15", "match": "prefix"}""",
                """
                {"address": "本町二丁目15番地", "addressMatch": "prefix"}""",
                """
                {"building": "コーポ105", "sex": "1"}""",
                """
                {"householdNumber": "777"}""",
                """
                {"addresseeNumber": "777"}""",
                """
                {"residentRecordCode": "00000007773"}""",
            })
    void every_key_that_narrows_is_answered_by_an_index(String json) {
        town.in(clerk, work -> assertThat(plan(work, json))
                .as(json)
                .noneMatch(line -> line.contains("Seq Scan on search_"))
                .anyMatch(line -> line.contains("Index")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"reading": "サトウ"}""",
                """
                {"reading": "サトウ", "fuzziness": "2"}""",
                """
                {"reading": "サトウ", "fuzziness": "2", "scope": "current"}""",
                """
                {"reading": "サトウ", "fuzziness": "2", "birth": "S55"}""",
                """
                {"name": "佐藤"}""",
                """
                {"name": "佐藤", "birth": "S55"}""",
                """
                {"birth": "S55", "scope": "current"}""",
                """
                {"address": "本町", "addressMatch": "prefix"}""",
                """
                {"building": "松", "addressMatch": "prefix"}""",
            })
    void the_first_page_of_thousands_is_read_in_the_order_of_an_index(String json) {
        town.in(clerk, work -> assertThat(plan(work, json))
                .as(json)
                .noneMatch(line -> line.contains("Sort Key") && line.contains(","))
                .noneMatch(line -> line.contains("Hash")));
    }

    @Test
    void names_that_begin_with_a_text_are_planned_once_for_all_texts() {
        town.in(clerk, work -> assertThat(plan(work, """
                {"reading": "サトウ", "fuzziness": "2"}"""))
                .anyMatch(line -> line.contains("Index Cond") && line.contains("reading_k3 >= $"))
                .noneMatch(line -> line.contains("サトウ")));
    }

    @Test
    void name_and_birth_date_narrow_together_in_one_index() {
        town.in(clerk, work -> assertThat(plan(work, """
                {"reading": "サトウ", "fuzziness": "2", "birth": "S55"}"""))
                .anyMatch(line ->
                        line.contains("Index Cond") && line.contains("reading_k3 >=") && line.contains("birth >=")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"reading": "ヤマ", "fuzziness": "2"}""",
                """
                {"name": "太郎", "match": "partial"}""",
                """
                {"birth": "1930〜1934"}""",
                """
                {"address": "旭町1", "addressMatch": "prefix"}""",
            })
    void page_after_page_shows_everybody_once(String json) {
        var all = new ArrayList<String>();
        var counts = new HashSet<HitCount>();
        var request = new PageRequest();
        request.limit = PageRequest.LONGEST;
        town.in(clerk, work -> {
            do {
                var found = found(work, json, request);
                var page = Page.of(found.keySet().stream().toList(), request, Cursor::after);
                all.addAll(page.items());
                counts.addAll(found.values());
                request.cursor = page.next();
            } while (request.cursor != null);
        });

        assertThat(all).doesNotHaveDuplicates();
        assertThat(counts).containsExactly(new HitCount(Math.min(all.size(), 1_000), all.size() > 1_000));
    }

    /** The numbers of a page and of one more, each with how many there are. */
    private static Map<String, HitCount> found(UnitOfWork work, String json, PageRequest request) {
        var numbers = new LinkedHashMap<String, HitCount>();
        query(work, json)
                .page(request)
                .query(work.sql())
                .map((row, context) -> {
                    var count = HitCount.of(row.getInt("people"), row.getInt("names"));
                    assertThat(numbers.put(row.getString("addressee_number"), count))
                            .isNull();
                    return count;
                })
                .list();
        return numbers;
    }

    private static PeopleQuery query(UnitOfWork work, String json) {
        return new PeopleQuery(new Question(SearchTown.criteria(json), work.operator(), Town.of(work), null));
    }

    /** As {@link Searches} has it planned: for these values, or once for all. */
    private static List<String> plan(UnitOfWork work, String json) {
        var query = query(work, json);
        query.preferIndexes(work);
        var sql = query.page(new PageRequest());
        return query.isOneRangeOfNames()
                ? planOfAllTexts(work, sql.text())
                : sql.select("explain " + sql.text())
                        .query(work.sql())
                        .mapTo(String.class)
                        .list();
    }

    /** By JDBC itself, which leaves the values open. */
    private static List<String> planOfAllTexts(UnitOfWork work, String sql) {
        var open = VALUE.matcher(sql).replaceAll(value -> "\\$" + (Integer.parseInt(value.group(1)) + 1));
        var values = Collections.nCopies(
                (int) VALUE.matcher(sql)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count(),
                "null");
        try (var statement = work.sql().getConnection().createStatement()) {
            statement.execute("prepare asked as " + open);
            try (var plan = statement.executeQuery("explain execute asked (" + String.join(", ", values) + ")")) {
                var lines = new ArrayList<String>();
                while (plan.next()) {
                    lines.add(plan.getString(1));
                }
                return lines;
            } finally {
                statement.execute("deallocate asked");
            }
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
