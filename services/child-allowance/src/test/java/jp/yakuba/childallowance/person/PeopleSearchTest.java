package jp.yakuba.childallowance.person;

import static jp.yakuba.childallowance.person.ToldPeople.HANAKO;
import static jp.yakuba.childallowance.person.ToldPeople.JIRO;
import static jp.yakuba.childallowance.person.ToldPeople.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.SampleRoom;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PeopleSearchTest {

    private static final TestAccounts TOWN = new TestAccounts("012092");
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    @Inject
    Database database;

    @BeforeEach
    void three_people() {
        ToldPeople.begin(
                TOWN,
                ToldPeople.item(TARO, ToldPeople.named("渡邉　太郎", "太郎", "ワタナベ　タロウ")),
                ToldPeople.item(
                        HANAKO, ToldPeople.named("大野　花子", "花子", "オオノ　ハナコ").andThen(record -> record.put("sex", "2")
                                .withObjectProperty("names")
                                .put("formerSurname", "河野")
                                .put("formerSurnameReading", "コウノ"))),
                ToldPeople.item(
                        JIRO, ToldPeople.named("渡辺　次郎", "次郎", "ワタナベ　ジロウ").andThen(record -> record.put("state", "3")
                                .withObjectProperty("birthDate")
                                .put("value", "1945-01-01")
                                .put("unknown", true)
                                .put("wording", "昭和20年頃")
                                .remove("era"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"reading": "わたなべ"}                                | 0000000019 0000000035
            {"reading": "ワタナヘ", "fuzziness": "1"}               | 0000000019 0000000035
            {"reading": "オウノ", "fuzziness": "3"}                 | 0000000027
            {"reading": "オウノ"}                                  |
            {"reading": "コウノ"}                                  | 0000000027
            {"name": "渡辺"}                                       | 0000000019 0000000035
            {"name": "渡辺", "exactCharacters": true}               | 0000000035
            {"name": "渡辺", "scope": "current"}                    | 0000000019
            {"name": "花子", "match": "partial"}                    | 0000000027
            {"birth": "S55.12", "sex": "2"}                        | 0000000027
            {"birth": "S55"}                                       | 0000000027 0000000019
            {"reading": "ワタナベ", "birth": "12月3日"}              | 0000000019
            {"addresseeNumber": "19"}                              | 0000000019
            """)
    void people_are_found_by_what_is_known_of_them(String criteria, String found) {
        var answer = search(criteria);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("items.addresseeNumber", String.class))
                .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(" "));
    }

    @Test
    @Requirement("027/4.1#2")
    void page_after_page_shows_everybody_once_and_says_why() {
        var first = search("{\"reading\": \"ワタナヘ\", \"fuzziness\": \"1\"}", "?limit=1");
        var next = first.jsonPath().getString("next");
        var second = search("{\"reading\": \"ワタナヘ\", \"fuzziness\": \"1\"}", "?limit=1&cursor=" + next);

        assertThat(first.jsonPath().getInt("count")).isEqualTo(2);
        assertThat(first.jsonPath().getString("items[0].matched[0].strictness")).isEqualTo("fuzzy-1");
        assertThat(List.of(
                        first.jsonPath().getString("items[0].addresseeNumber"),
                        second.jsonPath().getString("items[0].addresseeNumber")))
                .containsExactlyInAnyOrder(TARO, JIRO);
        assertThat(second.jsonPath().getString("next")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                       | criteria-missing
            {"scope": "all", "sex": "1"}              | search-too-broad
            {"reading": "渡辺"}                       | kana-only
            {"name": "（株）"}                         | symbol-not-searchable
            {"reading": "ー"}                          | nothing-to-compare
            {"name": "子", "match": "partial"}         | part-too-short
            """)
    void what_makes_no_sense_is_refused_with_its_reason(String criteria, String code) {
        var answer = search(criteria);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("findings.code", String.class)).containsExactly(code);
    }

    @Test
    void a_search_on_the_screen_shows_who_was_found_and_opens_the_person() {
        var page = TOWN.browserAs("clerk", CLERK)
                .formParam("reading", "おおの")
                .formParam("fuzziness", "1")
                .post("/child-allowance/people");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("大野　花子", "旧氏 河野", "href=\"/child-allowance/people/" + HANAKO)
                .doesNotContain("渡邉");

        assertThat(TOWN.browserAs("clerk", CLERK)
                        .get("/child-allowance/people/" + HANAKO)
                        .asString())
                .contains("大野　花子", "試験町一丁目", "渡邉　太郎", "渡辺　次郎", "除票（死亡者）");

        var mistaken = TOWN.browserAs("clerk", CLERK).formParam("reading", "").post("/child-allowance/people");
        assertThat(mistaken.statusCode()).isEqualTo(422);
        assertThat(mistaken.asString()).contains("検索する条件がありません。");
    }

    @Test
    @Requirement("027/4.18#2")
    void who_looked_for_whom_and_at_whom_is_audited_without_a_name() {
        search("{\"addresseeNumber\": \"" + HANAKO + "\", \"name\": \"大野\"}");
        TOWN.restAs("clerk", CLERK).get("/child-allowance/v1/people/" + HANAKO);

        var entries = database.transact(
                Operator.system(TOWN.municipality(), "test"),
                work -> work.sql().createQuery("""
                        select operation || ' ' || array_to_string(subjects, ',') from platform.audit_entry
                        where operation like 'child-allowance.person.%' and user_id = 'clerk'
                        """).mapTo(String.class).list());
        assertThat(entries)
                .anyMatch(entry -> entry.startsWith("child-allowance.person.search") && entry.contains(HANAKO))
                .anyMatch(entry -> entry.startsWith("child-allowance.person.view")
                        && entry.contains(HANAKO)
                        && entry.contains(TARO))
                .noneMatch(entry -> entry.contains("大野"));
    }

    @Test
    @Requirement("027/4.18#2")
    void a_clerk_of_another_business_opens_nothing() {
        var elsewhere = HeldRole.in(SampleRoom.ROOM, Role.CLERK);

        assertThat(TOWN.restAs("elsewhere", elsewhere)
                        .get("/child-allowance/v1/people/" + TARO)
                        .statusCode())
                .isEqualTo(403);
        assertThat(TOWN.browserAs("elsewhere", elsewhere)
                        .get("/child-allowance/people")
                        .statusCode())
                .isEqualTo(403);
    }

    private static Response search(String criteria) {
        return search(criteria, "");
    }

    private static Response search(String criteria, String page) {
        return TOWN.restAs("clerk", CLERK)
                .contentType(ContentType.JSON)
                .body(criteria)
                .urlEncodingEnabled(false)
                .post("/child-allowance/v1/people-searches" + page);
    }
}
