package jp.yakuba.platform.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
class RequestAccessTest {

    private static final TestAccounts CHIYODA = new TestAccounts("131016");

    @Test
    void a_token_acts_as_its_account_with_the_permissions_of_its_roles() {
        var answer = CHIYODA.rest("admin", Role.ADMINISTRATOR).get("/probe/v1/accounts");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo("admin@131016");
    }

    @Test
    @Requirement("001/10.3#9")
    void an_operation_outside_the_roles_is_forbidden() {
        CHIYODA.rest("clerk", Role.CLERK).get("/probe/v1/accounts").then().statusCode(403);
        CHIYODA.browser("clerk", Role.CLERK).get("/probe/accounts").then().statusCode(403);
    }

    @Test
    void a_permission_given_to_one_account_counts_for_it() {
        CHIYODA.restWith("helper", "access.accounts")
                .get("/probe/v1/accounts")
                .then()
                .statusCode(200);
    }

    @Test
    void nobody_is_told_that_nobody_is_known() {
        var answer = given().get("/probe/v1/accounts");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void an_unknown_token_is_nobody() {
        var forged = "Bearer yk_131016_" + "A".repeat(43);

        given().header("Authorization", forged).get("/probe/v1/accounts").then().statusCode(401);
    }

    @Test
    void the_token_of_one_municipality_is_nobody_in_another() {
        new TestAccounts("011002").register();
        var request = CHIYODA.rest("admin", Role.ADMINISTRATOR);
        var foreign = given().header("Authorization", "Bearer yk_011002_" + "A".repeat(43));

        request.get("/probe/v1/accounts").then().statusCode(200);
        foreign.get("/probe/v1/accounts").then().statusCode(401);
    }

    @Test
    void the_cookie_counts_on_screens_and_not_on_the_rest_interface() {
        var cookie = CHIYODA.sessionCookie("admin", Role.ADMINISTRATOR);

        given().cookie("yakuba-session", cookie).get("/probe/accounts").then().statusCode(200);
        given().cookie("yakuba-session", cookie)
                .get("/probe/v1/accounts")
                .then()
                .statusCode(401);
    }

    @Test
    void the_token_counts_on_the_rest_interface_and_not_on_screens() {
        CHIYODA.rest("admin", Role.ADMINISTRATOR)
                .redirects()
                .follow(false)
                .get("/probe/accounts")
                .then()
                .statusCode(303);
    }

    @Test
    void a_screen_asked_for_by_nobody_leads_to_the_login_and_back() {
        var answer = given().redirects().follow(false).get("/probe/accounts");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/login?to=%2Fprobe%2Faccounts");
    }

    @Test
    void an_endpoint_that_says_nothing_is_closed_to_all() {
        CHIYODA.rest("admin", Role.ADMINISTRATOR)
                .get("/probe/v1/unannotated")
                .then()
                .statusCode(403);
    }

    @Test
    void a_form_without_the_token_against_forgery_is_refused() {
        var cookie = CHIYODA.sessionCookie("admin", Role.ADMINISTRATOR);

        CHIYODA.browser("admin", Role.ADMINISTRATOR)
                .formParam("a", "b")
                .post("/probe/accounts")
                .then()
                .statusCode(200);
        given().cookie("yakuba-session", cookie)
                .formParam("a", "b")
                .post("/probe/accounts")
                .then()
                .statusCode(400);
        given().cookie("yakuba-session", cookie)
                .contentType("text/plain")
                .body("a=b")
                .post("/probe/accounts")
                .then()
                .statusCode(415);
        given().cookie("yakuba-session", cookie).post("/probe/accounts").then().statusCode(400);
    }

    @Test
    void the_form_of_one_clerk_is_of_no_use_in_the_session_of_another() {
        CHIYODA.browser("admin", Role.ADMINISTRATOR);
        var victim = CHIYODA.sessionCookie("admin2", Role.ADMINISTRATOR);

        assertThat(post(victim, CHIYODA.formToken("admin2"))).isEqualTo(200);
        assertThat(post(victim, CHIYODA.formToken("admin"))).isEqualTo(400);
        assertThat(post(victim, TestAccounts.formToken()))
                .as("of the login, which anybody is shown")
                .isEqualTo(400);
        assertThat(post(victim, new TestAccounts("011002").formToken("admin2")))
                .as("of an account of that name elsewhere")
                .isEqualTo(400);
    }

    @Test
    void a_form_stays_good_over_a_new_login_of_the_same_clerk() {
        var shown = CHIYODA.formToken("admin");
        var before = CHIYODA.sessionCookie("admin", Role.ADMINISTRATOR);
        var after = CHIYODA.sessionCookie("admin", Role.ADMINISTRATOR);

        assertThat(before).isNotEqualTo(after);
        assertThat(post(before, shown)).isEqualTo(200);
        assertThat(post(after, shown)).isEqualTo(200);
    }

    private static int post(String session, String formToken) {
        return given().cookie("yakuba-session", session)
                .cookie("csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", formToken)
                .formParam("a", "b")
                .post("/probe/accounts")
                .statusCode();
    }
}
