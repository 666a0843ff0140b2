package jp.yakuba.platform.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was typed on an administrator's screen, refused, and looked for again. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class KeptFormsTest {

    private static final TestAccounts TOWN = new TestAccounts("131041");
    private static final TestAccounts OTHER_TOWN = new TestAccounts("131059");
    private static final String NEW = "/access/accounts/new";

    private final String key = UUID.randomUUID().toString();

    @Inject
    Database database;

    @BeforeAll
    static void towns() {
        TOWN.register();
        OTHER_TOWN.register();
    }

    @Test
    void what_was_refused_is_shown_again_at_its_address_and_says_where_that_is() {
        typed().then().statusCode(422).body(containsString("data-address=\"" + NEW + "?form=" + key + "\""));

        TOWN.browser("admin1", Role.ADMINISTRATOR)
                .get(NEW + "?form=" + key)
                .then()
                .statusCode(200)
                .body(containsString("控えの職員"))
                .body(containsString("name=\"form.key\" value=\"" + key + "\""));
    }

    @Test
    void nobody_else_sees_it_in_this_town_or_in_another() {
        typed();

        TOWN.browser("admin2", Role.ADMINISTRATOR)
                .get(NEW + "?form=" + key)
                .then()
                .statusCode(200)
                .body(not(containsString("控えの職員")));
        OTHER_TOWN
                .browser("admin1", Role.ADMINISTRATOR)
                .get(NEW + "?form=" + key)
                .then()
                .statusCode(200)
                .body(not(containsString("控えの職員")));
    }

    @Test
    void in_the_database_it_cannot_be_read() {
        // Given
        typed();

        // When
        var stored = database.transact(Operator.system(TOWN.municipality(), "test"), work -> work.sql()
                .createQuery("select typed from platform.kept_form where key = :key")
                .bind("key", key)
                .mapTo(byte[].class)
                .one());

        // Then
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("控えの職員");
    }

    @Test
    void passwords_are_not_kept() {
        TOWN.browser("admin1", Role.ADMINISTRATOR)
                .formParam("form.key", key)
                .formParam("name", "控えの職員")
                .formParam("password", "geheim-geheim")
                .post("/access/accounts");

        TOWN.browser("admin1", Role.ADMINISTRATOR)
                .get(NEW + "?form=" + key)
                .then()
                .body(containsString("控えの職員"))
                .body(not(containsString("geheim")));
    }

    @Test
    void after_some_hours_it_is_gone() {
        typed();
        database.transactAll(Operator.system(TOWN.municipality(), "test"), work -> work.sql()
                .execute("update platform.kept_form set kept_at = kept_at - interval '3 hours' where key = ?", key));

        TOWN.browser("admin1", Role.ADMINISTRATOR)
                .get(NEW + "?form=" + key)
                .then()
                .statusCode(200)
                .body(not(containsString("控えの職員")))
                .body(not(containsString(key)));
    }

    @Test
    void when_it_is_done_the_typing_is_forgotten_and_the_address_leads_to_what_came_of_it() {
        var userId = "new" + key.substring(0, 8);
        var answer = account(userId);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);

        TOWN.browser("admin1", Role.ADMINISTRATOR)
                .get(NEW + "?form=" + key)
                .then()
                .statusCode(200)
                .body(containsString("この画面の入力は済んでいます"))
                .body(containsString("href=\"/access/accounts/" + userId + "\""))
                .body(not(containsString("控えの職員")));
    }

    @Test
    void a_secret_is_shown_once_and_the_form_sent_again_makes_no_second_one() {
        // Given
        var userId = "two" + key.substring(0, 8);
        account(userId).then().statusCode(200).body(containsString("初期パスワード"));

        // When
        var again = account(userId);

        // Then
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).endsWith("/access/accounts/" + userId);
        TOWN.browser("admin1", Role.ADMINISTRATOR)
                .cookie("yakuba-notice", again.cookie("yakuba-notice"))
                .get("/access/accounts/" + userId)
                .then()
                .body(containsString("初期パスワードは一度だけ表示します"))
                .body(containsString("二重には行っていません"));
    }

    @Test
    void a_login_leads_back_to_the_page_with_what_it_shows() {
        var answer = RestAssured.given().redirects().follow(false).get(NEW + "?form=" + key);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/login?to=%2Faccess%2Faccounts%2Fnew%3Fform%3D" + key);
    }

    private Response account(String userId) {
        return TOWN.browser("admin1", Role.ADMINISTRATOR)
                .formParam("form.key", key)
                .formParam("userId", userId)
                .formParam("kind", "person")
                .formParam("name", "控えの職員")
                .formParam("department", "市民課")
                .formParam("place", "本庁")
                .formParam("roles", "sample.clerk")
                .formParam("validFrom", "2026-01-01")
                .post("/access/accounts");
    }

    private Response typed() {
        return TOWN.browser("admin1", Role.ADMINISTRATOR)
                .formParam("form.key", key)
                .formParam("userId", "！")
                .formParam("name", "控えの職員")
                .post("/access/accounts");
    }
}
