package jp.yakuba.residentrecords.search;

import static io.restassured.http.ContentType.JSON;
import static io.restassured.http.ContentType.URLENC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchOverHttpTest {

    private static final TestAccounts TOWN = new TestAccounts("131067");
    private static final int PEOPLE = 25;
    private static final AtomicInteger KANA = new AtomicInteger(400);
    private static final String SEARCHES = "/resident-records/v1/searches";
    private static final String HISTORY = "/resident-records/v1/search-history";
    private static final String SCREEN = "/resident-records/search";

    @Inject
    SearchTown town;

    @BeforeAll
    void people() {
        var clerk = TOWN.operator("clerk1", Role.CLERK);
        for (int number = 1; number <= PEOPLE; number++) {
            town.register(
                    clerk,
                    SearchTown.person(String.valueOf(300 + number), "見本", "太郎", "ミホン　タロウ")
                            .build());
        }
    }

    @Test
    void hits_come_page_by_page_without_gap_or_repetition() {
        var body = """
                {"name": "見本"}""";
        var first = TOWN.rest("clerk1", Role.CLERK).contentType(JSON).body(body).post(SEARCHES + "?limit=20");
        first.then()
                .statusCode(200)
                .body("count", equalTo(PEOPLE))
                .body("more", equalTo(false))
                .body("items", hasSize(20))
                .body("items[0].addresseeNumber", equalTo("301"))
                .body("items[0].names.full", equalTo("見本　太郎"))
                .body("items[0].matched[0].rule", equalTo("exact"));

        TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(body)
                .post(SEARCHES + "?limit=20&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("count", equalTo(PEOPLE))
                .body("items", hasSize(5))
                .body("items[0].addresseeNumber", equalTo("321"))
                .body("next", equalTo(null));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "{\"name\": \"" + "あ".repeat(100_000) + "\"}",
                "{\"quick\": \"x\", \"name\": \"見本\"}",
                "{\"name\": \"見\\u0000本\"}",
                "{\"name\": \"見\\n本\"}",
                "{\"name\": \"\\ud800\"}",
                "{\"name\": \"\\udb40\\udd00\"}",
                "{\"name\": \"㈱\"}",
                "{\"reading\": \"・\"}",
                "{\"address\": \"-\"}",
                "{\"birth\": \"S55.13.45\"}",
                "{\"birth\": \"99999\"}",
                "{\"birth\": \"551203\"}",
                "{\"birth\": \"〜〜〜\"}",
                "{\"sex\": \"3\"}",
                "{\"match\": \"like\"}",
                "{\"fuzziness\": \"9\"}",
                "{\"relationship\": \"孫\"}",
                "{\"addresseeNumber\": \"1'; drop table x\"}",
                "{\"addresseeNumber\": \"1234567890123456\"}",
                "{\"individualNumber\": \"123456789012\"}",
                "{\"residentRecordCode\": \"1\"}",
                "{\"cardNumber\": \"ああ\"}",
                "{\"townCode\": \"x\"}",
                "{\"blank\": [\"password\"]}",
                "{\"blank\": \"reading\"}",
                "{\"name\": {\"full\": \"見本\"}}",
                "{\"name\": [\"見本\"]}",
                "{}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_makes_no_sense_is_refused_with_findings(String body) {
        TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(body)
                .post(SEARCHES)
                .then()
                .statusCode(422)
                .body("findings", not(hasSize(0)))
                .body(not(containsString("drop table")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{\"name\":", "{\"name\": \"a\", \"name\": \"b\"}"})
    void what_is_no_json_object_is_malformed(String body) {
        TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(body)
                .post(SEARCHES)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"%' or 1=1 --\"}",
                "{\"name\": \"\\\\\"}",
                "{\"name\": \"_%_\"}",
                "{\"name\": \":v0 ?\"}",
                "{\"address\": \"'; drop table\", \"addressMatch\": \"partial\"}",
                "{\"name\": \"𠮷\\udb40\\udd00野\"}",
                "{\"building\": \"\uFDFA\uFDFA\uFDFA\"}",
            })
    void signs_with_a_meaning_in_sql_are_texts_like_others(String body) {
        TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(body)
                .post(SEARCHES)
                .then()
                .statusCode(200)
                .body("count", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=x", "cursor=%00", "limit=x"})
    void a_page_that_cannot_be_is_refused(String query) {
        var status = TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("{\"name\": \"見本\"}")
                .post(SEARCHES + "?" + query)
                .statusCode();

        assertThat(status).isBetween(400, 499);
    }

    @Test
    void without_the_right_nobody_searches() {
        TOWN.rest("auditor1", Role.AUDITOR)
                .contentType(JSON)
                .body("{\"name\": \"見本\"}")
                .post(SEARCHES)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "individualNumber, 123456789018, item.individual-number",
        "residentRecordCode, 12345678903, item.resident-record-code",
        "cardNumber, AB12345678CD, item.residence-status",
    })
    @Requirement("001/10.4#1")
    void by_a_number_that_they_may_not_read_nobody_searches(String item, String number, String right) {
        var body = "{\"%s\": \"%s\"}".formatted(item, number);

        searched(body, "resident.search")
                .then()
                .statusCode(403)
                .body("findings.code", contains("criterion-not-permitted"))
                .body("findings.field", contains(item));
        assertThat(status(body, "resident.search", right)).isEqualTo(200);
    }

    @Test
    @Requirement("001/10.4#1")
    void the_screen_keeps_no_search_that_it_refuses_and_says_by_what_it_may_not_be() {
        var clerk = TOWN.browserWith("other2", "resident.search");

        clerk.contentType(URLENC.withCharset("UTF-8"))
                .formParam("quick", "00000000000")
                .post(SCREEN)
                .then()
                .statusCode(403)
                .body(containsString("id=\"findings\""))
                .body(containsString("住民票コードで検索する権限がありません。"))
                .body(not(containsString("最近の検索")));
        TOWN.restWith("other2", "resident.search").get(HISTORY).then().body("items", hasSize(0));
    }

    @Test
    @Requirement("001/10.4#1")
    void who_has_lost_a_right_reads_the_numbers_of_past_searches_no_more() {
        var right = "item.resident-record-code";
        var kept = TOWN.browserWith("other3", "resident.search", right)
                .contentType(URLENC.withCharset("UTF-8"))
                .formParam("quick", "00000000000")
                .post(SCREEN)
                .header("Location");
        assertThat(TOWN.browserWith("other3", "resident.search", right)
                        .get(SCREEN)
                        .asString())
                .contains("class=\"moji\">00000000000<");

        assertThat(TOWN.browserWith("other3", "resident.search").get(SCREEN).asString())
                .contains("class=\"moji\">＊＊＊<")
                .doesNotContain("00000000000");
        TOWN.browserWith("other3", "resident.search")
                .get(kept)
                .then()
                .statusCode(403)
                .body(containsString("住民票コードで検索する権限がありません。"))
                .body(not(containsString("00000000000")));
    }

    @ParameterizedTest
    @CsvSource({
        "residentRecordCode, item.resident-record-code",
        "cardNumber, item.residence-status",
    })
    @Requirement("001/10.4#1")
    void nor_by_such_a_number_being_blank(String item, String right) {
        var body = "{\"name\": \"見本\", \"blank\": [\"%s\"]}".formatted(item);

        assertThat(status(body, "resident.search")).isEqualTo(403);
        assertThat(status(body, "resident.search", right)).isEqualTo(200);
    }

    @Test
    void the_screen_offers_to_search_by_a_blank_number_whoever_may_read_it() {
        var offered = "value=\"residentRecordCode\"";

        assertThat(TOWN.browserWith("other1", "resident.search").get(SCREEN).asString())
                .contains("value=\"formerSurname\"")
                .doesNotContain(offered);
        assertThat(TOWN.browser("clerk1", Role.CLERK).get(SCREEN).asString()).contains(offered);
    }

    private static int status(String body, String... rights) {
        return searched(body, rights).statusCode();
    }

    private static Response searched(String body, String... rights) {
        return TOWN.restWith("other1", rights).contentType(JSON).body(body).post(SEARCHES);
    }

    @Test
    @Requirement("001/2.1.1#1")
    void searches_are_kept_for_the_one_who_made_them_but_no_individual_number() {
        for (var body :
                new String[] {"{\"name\": \"履歴\"}", "{\"individualNumber\": \"123456789018\"}", "{\"name\": \"履歴\"}"}) {
            TOWN.rest("clerk3", Role.CLERK)
                    .contentType(JSON)
                    .body(body)
                    .post(SEARCHES)
                    .then()
                    .statusCode(200);
        }

        TOWN.rest("clerk3", Role.CLERK)
                .get(HISTORY)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].criteria.name", equalTo("履歴"));
        TOWN.rest("clerk4", Role.CLERK).get(HISTORY).then().body("items", hasSize(0));
    }

    @Test
    @Requirement("001/2.1.1#1")
    void no_more_than_fifty_searches_are_kept() {
        IntStream.range(0, 55).forEach(number -> TOWN.rest("clerk5", Role.CLERK)
                .contentType(JSON)
                .body("{\"addresseeNumber\": \"" + (1000 + number) + "\"}")
                .post(SEARCHES)
                .then()
                .statusCode(200));

        TOWN.rest("clerk5", Role.CLERK)
                .get(HISTORY)
                .then()
                .body("items", hasSize(50))
                .body("items.criteria.addresseeNumber", not(hasItem("1004")))
                .body("items.criteria.addresseeNumber", hasItem("1054"));
    }

    @Test
    void the_screen_takes_criteria_by_post_and_shows_hits_at_an_address_without_them() {
        var posted = TOWN.browser("clerk1", Role.CLERK)
                .contentType(URLENC.withCharset("UTF-8"))
                .formParam("quick", "みほん　たろう S55.12")
                .formParam("fuzziness", "1")
                .post(SCREEN);

        assertThat(posted.statusCode()).as(posted.asString()).isEqualTo(303);
        var location = posted.header("Location");
        assertThat(location).matches(".*/resident-records/search/[0-9a-f-]{36}");
        TOWN.browser("clerk1", Role.CLERK)
                .get(location)
                .then()
                .statusCode(200)
                .body(containsString("25件"))
                .body(containsString("見本　太郎"))
                .body(containsString("?page="));
        TOWN.browser("clerk2", Role.CLERK).get(location).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "青木 さくら, 青木　さくら",
        "青木 あおき, 青木　さくら",
        "みどり 花子, みどり　花子",
        "青木　サクラ S55.12, 青木　さくら",
    })
    void a_word_in_kana_beside_a_name_is_part_of_it_or_its_reading(String typed, String found) {
        // Given
        var clerk = TOWN.operator("clerk1", Role.CLERK);
        town.register(
                clerk,
                SearchTown.person(String.valueOf(KANA.incrementAndGet()), "青木", "さくら", "アオキ　サクラ")
                        .build(),
                SearchTown.person(String.valueOf(KANA.incrementAndGet()), "みどり", "花子", "ミドリ　ハナコ")
                        .build());

        // When
        var posted = TOWN.browser("clerk1", Role.CLERK)
                .contentType(URLENC.withCharset("UTF-8"))
                .formParam("quick", typed)
                .formParam("fuzziness", "1")
                .post(SCREEN);

        // Then
        TOWN.browser("clerk1", Role.CLERK)
                .get(posted.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString(found));
    }

    @Test
    void the_screen_says_what_is_wrong_where() {
        TOWN.browser("clerk1", Role.CLERK)
                .contentType(URLENC.withCharset("UTF-8"))
                .formParam("birth", "S55.13")
                .post(SCREEN)
                .then()
                .statusCode(422)
                .body(containsString("id=\"findings\""))
                .body(containsString("S55.13"));
    }

    @Test
    void nobody_found_leads_on_to_a_looser_search() {
        var posted = TOWN.browser("clerk1", Role.CLERK)
                .contentType(URLENC.withCharset("UTF-8"))
                .formParam("quick", "いない")
                .post(SCREEN);

        TOWN.browser("clerk1", Role.CLERK)
                .get(posted.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("該当する人はいません"))
                .body(containsString("検索し直す"));
    }

    @Test
    void a_search_by_individual_number_shows_its_hits_without_an_address_of_their_own() {
        TOWN.browser("clerk1", Role.CLERK)
                .contentType(URLENC.withCharset("UTF-8"))
                .formParam("quick", "１２３４５６７８９０１８")
                .post(SCREEN)
                .then()
                .statusCode(200)
                .body(not(containsString("123456789018")))
                .body(containsString("該当する人はいません"));
    }

    @Test
    void the_start_page_is_ready_to_be_typed_into() {
        TOWN.browser("clerk1", Role.CLERK)
                .get(SCREEN)
                .then()
                .statusCode(200)
                .body(containsString("autofocus"))
                .body(containsString("詳しい条件"))
                .header("Cache-Control", startsWith("no-store"));
    }
}
