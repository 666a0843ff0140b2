package jp.yakuba.platform.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.DecidedOtherwise;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.account.LoginAttempts;
import jp.yakuba.platform.access.account.LoginAttempts.Attempt;
import jp.yakuba.platform.access.account.LoginAttempts.Reason;
import jp.yakuba.platform.access.account.LoginFailures.Stage;
import jp.yakuba.platform.operator.Operator;
import org.junit.jupiter.api.Test;

/** Logging in by password. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
@TestProfile(DecidedOtherwise.class)
class LoginTest extends LoginForm {

    @Inject
    LoginAttempts attempts;

    @Test
    @Requirement("001/10.3#3")
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
    @Requirement("001/10.3#3")
    void a_wrong_password_and_an_unknown_user_get_the_same_answer() {
        var wrong = login("hanako", "not my password", "/");
        var unknown = login("nobody", "not my password", "/");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(withoutItsKey(wrong).replace("hanako", "nobody")).isEqualTo(withoutItsKey(unknown));
        assertThat(wrong.asString()).doesNotContain("not my password");
        assertThat(wrong.time()).isGreaterThanOrEqualTo(290);
        assertThat(unknown.time()).isGreaterThanOrEqualTo(290);
        assertThat(told("access.login"))
                .contains("hanako refused wrong-password")
                .contains("- refused unknown-user");
    }

    @Test
    @Requirement("001/10.3#14")
    void after_five_failures_the_right_password_does_not_help_for_a_while() {
        IntStream.range(0, 5).forEach(_ -> login("hanako", "wrong", "/"));

        assertThat(login("hanako", PASSWORD, "/").statusCode()).isEqualTo(422);
        assertThat(told("access.login")).endsWith("hanako refused blocked");

        sql("update platform.login_failure set blocked_until = blocked_until - interval '1 minute'");
        assertThat(login("hanako", PASSWORD, "/").statusCode()).isEqualTo(303);
    }

    @Test
    void each_failure_beyond_the_limit_bars_twice_as_long() {
        IntStream.range(0, 7).forEach(_ -> {
            sql("update platform.login_failure set blocked_until = now() - interval '1 second'");
            login("hanako", "wrong", "/");
        });

        assertThat(minutesBarred("terminal")).isEqualTo(4);
    }

    @Test
    void nobody_closes_an_account_for_its_owner_by_failing_from_elsewhere() {
        // Given
        assertThat(login("hanako", PASSWORD, "/").statusCode()).isEqualTo(303);

        // When
        IntStream.range(0, 40).forEach(host -> failAt("192.0.2." + host));

        // Then
        assertThat(attemptAt("192.0.2.200")).isEqualTo(new Attempt.Barred(Reason.BLOCKED));
        assertThat(login("hanako", PASSWORD, "/").statusCode())
                .as("at the terminal that is known to the account")
                .isEqualTo(303);
        assertThat(attemptAt("192.0.2.200"))
                .as("that the owner got in does not let the attacker go on")
                .isEqualTo(new Attempt.Barred(Reason.BLOCKED));
    }

    @Test
    void one_terminal_does_not_try_account_after_account() {
        IntStream.range(0, 60).forEach(number -> attempt("nobody" + number, "198.51.100.7"));

        assertThat(attemptAt("198.51.100.7")).isEqualTo(new Attempt.Barred(Reason.BLOCKED));
        assertThat(attemptAt("198.51.100.8")).isInstanceOf(Attempt.Counted.class);
    }

    @Test
    void at_a_trusted_address_only_the_account_at_that_terminal_counts() {
        IntStream.range(0, 70).forEach(number -> attempt("nobody" + number, "203.0.113.9"));
        IntStream.range(0, 40).forEach(host -> failAt("192.0.2." + host));

        assertThat(attemptAt("203.0.113.9")).isInstanceOf(Attempt.Counted.class);
    }

    @Test
    void who_claims_to_be_of_a_municipality_that_is_not_there_leaves_nothing_behind() {
        database.transactAll(
                Login.visitor(new MunicipalityCode("999997"), "nobody", "192.0.2.1"),
                work -> attempts.begin(work, Stage.PASSWORD));

        var rows = database.transact(Operator.system(new MunicipalityCode("999997"), "test"), work -> work.sql()
                .createQuery("select count(*) from platform.login_failure")
                .mapTo(Integer.class)
                .one());
        assertThat(rows).isZero();
    }

    /** Each form that is given out has a key of its own. */
    private static String withoutItsKey(Response page) {
        return page.asString().replaceAll("name=\"form.key\" value=\"[^\"]*\"", "");
    }

    private void failAt(String terminal) {
        sql("update platform.login_failure set blocked_until = null where scope = 'account' and failures < 40");
        attemptAt(terminal);
    }

    private Attempt attemptAt(String terminal) {
        return attempt("hanako", terminal);
    }

    private Attempt attempt(String userId, String terminal) {
        return database.transact(
                Login.visitor(CHIYODA.municipality(), userId, terminal), work -> attempts.begin(work, Stage.PASSWORD));
    }

    private long minutesBarred(String scope) {
        return database.transact(ADMINISTRATION, work -> work.sql()
                .createQuery("""
                        select round(extract(epoch from blocked_until - failed_at) / 60) from platform.login_failure
                        where scope = :scope and user_id = 'hanako'
                        """)
                .bind("scope", scope)
                .mapTo(Long.class)
                .one());
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
