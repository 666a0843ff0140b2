package jp.yakuba.platform.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** What the login asks for after the password. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
class LoginStepTest extends LoginForm {

    @Test
    void an_initial_password_must_be_changed_before_anything_else() {
        database.transactAll(ADMINISTRATION, work -> passwords.set(work, "hanako", PASSWORD, true));

        var answer = login("hanako", PASSWORD, "/probe/accounts");
        assertThat(answer.header("Location")).contains("/login/password?to=%2Fprobe%2Faccounts");
        assertThat(screen(answer).statusCode()).isEqualTo(303);

        assertThat(newPassword(answer, PASSWORD, PASSWORD).statusCode()).isEqualTo(422);
        assertThat(newPassword(answer, "short", "short").statusCode()).isEqualTo(422);
        assertThat(newPassword(answer, "a completely new one", "a different one")
                        .statusCode())
                .isEqualTo(422);
        var changed = newPassword(answer, "a completely new one", "a completely new one");
        assertThat(changed.header("Location")).endsWith("/probe/accounts");
        assertThat(screen(changed).statusCode()).isEqualTo(200);
    }

    @Test
    void a_municipality_may_demand_an_authenticator() {
        requireSecondFactor(true);

        var answer = login("hanako", PASSWORD, "/probe/accounts");
        assertThat(answer.header("Location")).contains("/login/authenticator");
        assertThat(screen(answer).statusCode()).isEqualTo(303);

        var page = browser(answer).get("/login/authenticator").asString();
        assertThat(page).contains("data:image/svg+xml;base64,");
        var enrolled = browser(answer).formParam("code", code(0)).post("/login/authenticator");
        assertThat(enrolled.header("Location")).endsWith("/");
        assertThat(screen(enrolled).statusCode()).isEqualTo(200);
    }

    @Test
    void an_enrolled_authenticator_is_asked_for_its_code_and_a_code_works_once() {
        enrol();
        var answer = login("hanako", PASSWORD, "/probe/accounts");
        assertThat(answer.header("Location")).contains("/login/code");
        assertThat(screen(answer).statusCode()).isEqualTo(303);

        assertThat(giveCode(answer, "000000").statusCode()).isEqualTo(422);
        var code = code(1);
        var entered = giveCode(answer, code);
        assertThat(screen(entered).statusCode()).isEqualTo(200);
        assertThat(screen(answer).statusCode())
                .as("the token of before the code is worth nothing")
                .isEqualTo(303);

        var second = login("hanako", PASSWORD, "/");
        assertThat(giveCode(second, code).statusCode())
                .as("the same code again")
                .isEqualTo(422);
    }

    @Test
    void codes_cannot_be_guessed_by_giving_the_right_password_again_and_again() {
        // Given
        enrol();

        // When
        for (var guess = 0; guess < 5; guess++) {
            var session = login("hanako", PASSWORD, "/");
            assertThat(giveCode(session, "00000" + guess).statusCode()).isEqualTo(422);
        }

        // Then
        var session = login("hanako", PASSWORD, "/");
        assertThat(giveCode(session, code(1)).statusCode())
                .as("the right code, after five wrong ones")
                .isEqualTo(422);
        assertThat(told("access.second-factor")).endsWith("hanako refused blocked");
        sql("update platform.login_failure set blocked_until = blocked_until - interval '1 minute'");
        assertThat(screen(giveCode(session, code(1))).statusCode()).isEqualTo(200);
    }
}
