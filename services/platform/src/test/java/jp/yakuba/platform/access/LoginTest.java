package jp.yakuba.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** Logging in by password. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
class LoginTest extends LoginForm {

    @Test
    void the_right_password_opens_a_session_and_leads_where_one_wanted_to_go() {
        var answer = login("hanako", PASSWORD, "/probe/accounts");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/probe/accounts");
        assertThat(answer.detailedCookie("yakuba-session").isHttpOnly()).isTrue();
        assertThat(answer.detailedCookie("yakuba-session").getSameSite()).isEqualToIgnoringCase("Strict");
        assertThat(screen(answer).statusCode()).isEqualTo(200);
        assertThat(told("access.login")).endsWith("hanako success null");
    }

    @Test
    void a_wrong_password_and_an_unknown_user_get_the_same_answer() {
        var wrong = login("hanako", "not my password", "/");
        var unknown = login("nobody", "not my password", "/");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.asString().replace("hanako", "nobody")).isEqualTo(unknown.asString());
        assertThat(wrong.asString()).doesNotContain("not my password");
        assertThat(wrong.time()).isGreaterThanOrEqualTo(290);
        assertThat(unknown.time()).isGreaterThanOrEqualTo(290);
        assertThat(told("access.login"))
                .contains("hanako refused wrong-password")
                .contains("- refused unknown-user");
    }

    @Test
    void after_five_failures_the_right_password_does_not_help_for_a_while() {
        IntStream.range(0, 5).forEach(_ -> login("hanako", "wrong", "/"));

        assertThat(login("hanako", PASSWORD, "/").statusCode()).isEqualTo(422);
        assertThat(told("access.login")).endsWith("hanako refused blocked");

        sql("update platform.account set blocked_until = blocked_until - interval '15 minutes'");
        assertThat(login("hanako", PASSWORD, "/").statusCode()).isEqualTo(303);
    }

    @Test
    void failures_at_the_same_time_all_count() throws Exception {
        try (var many = Executors.newFixedThreadPool(10)) {
            IntStream.range(0, 20).forEach(_ -> many.execute(() -> login("hanako", "wrong", "/")));
        }

        assertThat(told("access.login").stream().filter("hanako refused blocked"::equals))
                .hasSizeGreaterThanOrEqualTo(15);
        assertThat(login("hanako", PASSWORD, "/").statusCode()).isEqualTo(422);
    }

    @Test
    void the_way_back_stays_on_this_site() {
        for (var to : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/%2fevil", "/login", "x")) {
            assertThat(login("hanako", PASSWORD, to).header("Location")).matches("http://[^/]+/");
        }
    }

    @Test
    void odd_input_is_refused_and_breaks_nothing() {
        assertThat(login("hanako\0", PASSWORD, "/").statusCode()).isEqualTo(422);
        assertThat(login("hanako", "\uD800\0", "/").statusCode()).isEqualTo(422);
        assertThat(login("", "", "").statusCode()).isEqualTo(422);
        var noMunicipality = browser().formParam("municipality", "999999").post("/login");
        assertThat(noMunicipality.statusCode()).isEqualTo(422);
    }
}
