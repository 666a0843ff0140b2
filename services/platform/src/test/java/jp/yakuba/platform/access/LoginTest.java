package jp.yakuba.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
class LoginTest {

    private static final TestAccounts CHIYODA = new TestAccounts("131016");
    private static final Operator ADMINISTRATION = Operator.system(CHIYODA.municipality(), "test");
    private static final String PASSWORD = "correct horse battery";
    private static final String CSRF_TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors secondFactors;

    @BeforeEach
    void hireAClerk() {
        CHIYODA.register();
        database.transactAll(ADMINISTRATION, work -> {
            var profile = AccountProfile.of("窓口 花子", "市民課", "本庁", Set.of(Role.ADMINISTRATOR), work.today());
            accounts.add(work, "hanako", AccountKind.PERSON, profile);
            accounts.addVersion(work, "hanako", work.today(), profile);
            accounts.setLocked(work, "hanako", false);
            accounts.setPassword(work, "hanako", PASSWORD, false);
            secondFactors.remove(work, "hanako");
            work.sql().execute("delete from platform.session");
        });
        requireSecondFactor(false);
    }

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
    void an_initial_password_must_be_changed_before_anything_else() {
        database.transactAll(ADMINISTRATION, work -> accounts.setPassword(work, "hanako", PASSWORD, true));

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
    void a_session_ends_by_logging_out_by_idling_and_by_age() {
        var left = login("hanako", PASSWORD, "/");
        browser(left).formParam("a", "").post("/logout").then().statusCode(303);
        assertThat(screen(left).statusCode()).isEqualTo(303);

        var idle = login("hanako", PASSWORD, "/");
        sql("update platform.session set seen_at = seen_at - interval '31 minutes'");
        assertThat(screen(idle).statusCode()).isEqualTo(303);

        var old = login("hanako", PASSWORD, "/");
        sql("update platform.session set ends_at = ends_at - interval '12 hours'");
        assertThat(screen(old).statusCode()).isEqualTo(303);
    }

    @Test
    void a_change_of_the_account_counts_in_its_running_session_at_once() {
        var session = login("hanako", PASSWORD, "/");
        assertThat(screen(session).statusCode()).isEqualTo(200);

        database.transactAll(
                ADMINISTRATION,
                work -> accounts.addVersion(
                        work,
                        "hanako",
                        work.today(),
                        AccountProfile.of("窓口 花子", "市民課", "本庁", Set.of(Role.CLERK), work.today())));
        assertThat(screen(session).statusCode()).isEqualTo(403);

        database.transactAll(ADMINISTRATION, work -> accounts.setLocked(work, "hanako", true));
        assertThat(screen(session).statusCode()).isEqualTo(303);
    }

    @Test
    void an_account_counts_within_its_validity_only() {
        database.transactAll(
                ADMINISTRATION,
                work -> accounts.addVersion(
                        work,
                        "hanako",
                        work.today(),
                        AccountProfile.of(
                                "窓口 花子",
                                "市民課",
                                "本庁",
                                Set.of(Role.CLERK),
                                work.today().plusDays(1))));

        assertThat(login("hanako", PASSWORD, "/").statusCode()).isEqualTo(422);
        assertThat(told("access.login")).endsWith("hanako refused not-valid-today");
    }

    @Test
    void a_prepared_change_counts_from_its_day_on() {
        database.transactAll(
                ADMINISTRATION,
                work -> accounts.addVersion(
                        work,
                        "hanako",
                        work.today().plusDays(1),
                        AccountProfile.of("窓口 花子", "税務課", "本庁", Set.of(Role.CLERK), work.today())));

        assertThat(screen(login("hanako", PASSWORD, "/")).statusCode()).isEqualTo(200);
        sql("update platform.account_version set effective_from = effective_from - 1 where user_id = 'hanako'");
        assertThat(screen(login("hanako", PASSWORD, "/")).statusCode()).isEqualTo(403);
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

    private Response login(String userId, String password, String to) {
        return browser()
                .formParam("municipality", "131016")
                .formParam("userId", userId)
                .formParam("password", password)
                .formParam("to", to)
                .post("/login");
    }

    private Response newPassword(Response session, String password, String again) {
        return browser(session)
                .formParam("newPassword", password)
                .formParam("again", again)
                .formParam("to", "/probe/accounts")
                .post("/login/password");
    }

    private Response giveCode(Response session, String code) {
        return browser(session).formParam("code", code).post("/login/code");
    }

    private Response screen(Response session) {
        return browser(session).get("/probe/accounts");
    }

    private static RequestSpecification browser(Response session) {
        return browser().cookie("yakuba-session", session.cookie("yakuba-session"));
    }

    private static RequestSpecification browser() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("csrf-token", CSRF_TOKEN)
                .header("X-CSRF-TOKEN", CSRF_TOKEN);
    }

    private void enrol() {
        database.transactAll(ADMINISTRATION, work -> {
            secondFactors.secretToEnrol(work, "hanako");
            assertThat(secondFactors.accept(work, "hanako", codeIn(work, -1))).isTrue();
        });
    }

    /** The code of a step after the present one. */
    private String code(int stepsLater) {
        return database.transact(ADMINISTRATION, work -> codeIn(work, stepsLater));
    }

    private String codeIn(UnitOfWork work, int stepsLater) {
        var secret = secondFactors.secret(work, "hanako").orElseThrow();
        return Totp.code(secret.toArray(), Totp.step(work.now().plus(Duration.ofSeconds(30L * stepsLater))));
    }

    private void requireSecondFactor(boolean required) {
        database.transactAll(ADMINISTRATION, work -> work.sql().execute("""
                insert into platform.access_policy (second_factor_required, recorded_at, recorded_by)
                values (?, now(), 'test')
                on conflict (municipality_code) do update set second_factor_required = excluded.second_factor_required
                """, required));
    }

    private void sql(String statement) {
        database.transactAll(ADMINISTRATION, work -> work.sql().execute(statement));
    }

    /** Who, how and why, of the entries of an operation in their order. */
    private List<String> told(String operation) {
        return database.transact(ADMINISTRATION, work -> work.sql()
                .createQuery("""
                        select user_id || ' ' || outcome || ' ' || coalesce(details ->> 'reason', 'null')
                        from platform.audit_entry where operation = :operation order by entry_id
                        """)
                .bind("operation", operation)
                .mapTo(String.class)
                .list());
    }
}
