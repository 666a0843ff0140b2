package jp.yakuba.platform.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.SampleRoom;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.AccountProfile;
import org.junit.jupiter.api.Test;

/** What ends a session, and what counts in it at once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
class SessionTest extends LoginForm {

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
    void who_logs_in_again_ends_the_session_of_before_and_no_other() {
        var elsewhere = login("hanako", PASSWORD, "/");
        var before = login("hanako", PASSWORD, "/");

        assertThat(again(before, "not the password").statusCode()).isEqualTo(422);
        assertThat(screen(before).statusCode()).isEqualTo(200);
        var now = again(before, PASSWORD);

        assertThat(screen(now).statusCode()).isEqualTo(200);
        assertThat(screen(before).statusCode()).isEqualTo(303);
        assertThat(screen(elsewhere).statusCode()).isEqualTo(200);
        assertThat(told("access.logout")).endsWith("hanako success null");
    }

    private static Response again(Response session, String password) {
        return browser(session)
                .formParam("municipality", "131016")
                .formParam("userId", "hanako")
                .formParam("password", password)
                .post("/login");
    }

    @Test
    void one_sees_where_one_is_logged_in_and_ends_it_there() {
        var here = login("hanako", PASSWORD, "/");
        var left = login("hanako", PASSWORD, "/");

        var page = browser(here).get("/account").asString();
        var others = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"").matcher(page);
        assertThat(others.results().toList()).hasSize(1);
        assertThat(page).contains("この端末").doesNotContain(left.cookie("yakuba-session"));

        others.reset();
        assertThat(others.find()).isTrue();
        browser(here)
                .formParam("id", others.group(1))
                .post("/account/session-ends")
                .then()
                .statusCode(303);
        assertThat(screen(left).statusCode()).isEqualTo(303);
        assertThat(screen(here).statusCode()).isEqualTo(200);
        assertThat(told("access.session.end")).endsWith("hanako success null");
    }

    @Test
    @Requirement("001/10.3#4")
    void an_authenticator_is_enrolled_by_who_knows_the_password_and_not_by_an_open_session() {
        var session = login("hanako", PASSWORD, "/");
        browser(session).get("/account/authenticator").then().statusCode(200);

        assertThat(enrol(session, "").asString()).contains("今のパスワードが違います。");
        assertThat(enrol(session, "not the password").statusCode()).isEqualTo(422);
        assertThat(isEnrolled()).isFalse();

        assertThat(enrol(session, PASSWORD).statusCode()).isEqualTo(303);
        assertThat(isEnrolled()).isTrue();
        assertThat(told("access.password-check")).contains("hanako refused wrong-password");
    }

    private Response enrol(Response session, String password) {
        return browser(session)
                .formParam("current", password)
                .formParam("code", code(0))
                .post("/account/authenticator");
    }

    private boolean isEnrolled() {
        return database.transact(ADMINISTRATION, work -> secondFactors.isEnrolled(work, "hanako"));
    }

    @Test
    void a_password_counts_as_it_was_typed_and_for_as_long_as_nobody_changes_it() {
        sql("update platform.account set password_changed_at = now() - interval '10 years'");

        assertThat(login("hanako", PASSWORD.toUpperCase(Locale.ROOT), "/").statusCode())
                .isEqualTo(422);
        assertThat(login("hanako", PASSWORD + " ", "/").statusCode()).isEqualTo(422);
        var session = login("hanako", PASSWORD, "/probe/accounts");
        assertThat(session.header("Location")).endsWith("/probe/accounts");
        assertThat(screen(session).statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_first_password_leaves_the_authenticator_and_its_code_is_asked_first() {
        enrol();
        database.transactAll(ADMINISTRATION, work -> passwords.set(work, "hanako", "another horse battery", true));

        var session = login("hanako", "another horse battery", "/probe/accounts");

        assertThat(session.header("Location")).contains("/login/code");
        assertThat(screen(session).statusCode()).isEqualTo(303);
    }

    @Test
    void secrets_of_authenticators_have_160_bits_and_none_is_that_of_before() {
        var first = database.transact(
                ADMINISTRATION,
                work -> secondFactors.secretToEnrol(work, "hanako").orElseThrow());
        database.transactAll(ADMINISTRATION, work -> secondFactors.remove(work, "hanako"));
        var second = database.transact(
                ADMINISTRATION,
                work -> secondFactors.secretToEnrol(work, "hanako").orElseThrow());

        assertThat(first.toArray()).hasSize(20).isNotEqualTo(second.toArray());
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
                        AccountProfile.of(
                                "窓口 花子", "市民課", "本庁", Set.of(HeldRole.in(SampleRoom.ROOM, Role.CLERK)), work.today())));
        assertThat(screen(session).statusCode()).isEqualTo(403);

        database.transactAll(ADMINISTRATION, work -> accounts.setLocked(work, "hanako", true));
        assertThat(screen(session).statusCode()).isEqualTo(303);
    }

    @Test
    @Requirement("001/10.3#1")
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
                                Set.of(HeldRole.in(SampleRoom.ROOM, Role.CLERK)),
                                work.today().plusDays(1))));

        assertThat(login("hanako", PASSWORD, "/").statusCode()).isEqualTo(422);
        assertThat(told("access.login")).endsWith("hanako refused not-valid-today");
    }

    @Test
    @Requirement("001/10.3#8")
    void a_prepared_change_counts_from_its_day_on() {
        database.transactAll(
                ADMINISTRATION,
                work -> accounts.addVersion(
                        work,
                        "hanako",
                        work.today().plusDays(1),
                        AccountProfile.of(
                                "窓口 花子", "税務課", "本庁", Set.of(HeldRole.in(SampleRoom.ROOM, Role.CLERK)), work.today())));

        assertThat(screen(login("hanako", PASSWORD, "/")).statusCode()).isEqualTo(200);
        sql("update platform.account_version set effective_from = effective_from - 1 where user_id = 'hanako'");
        assertThat(screen(login("hanako", PASSWORD, "/")).statusCode()).isEqualTo(403);
    }
}
