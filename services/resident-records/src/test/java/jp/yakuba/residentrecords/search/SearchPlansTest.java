package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Pace;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row-level security must not cost the indexes: the plans as the application's own role gets them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlansTest {

    private static final TestAccounts TOWN = new TestAccounts("271004");
    private static final int PEOPLE = 20_000;

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

    private static List<String> plan(UnitOfWork work, String json) {
        var question = new Question(SearchTown.criteria(json), work.operator(), Town.of(work), null);
        Searches.preferIndexes(work);
        var sql = question.page(new PageRequest());
        return sql.select("explain " + sql.text())
                .query(work.sql())
                .mapTo(String.class)
                .list();
    }
}
