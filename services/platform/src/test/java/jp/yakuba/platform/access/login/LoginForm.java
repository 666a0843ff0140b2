package jp.yakuba.platform.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.AccountPasswords;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.access.account.SecondFactors;
import jp.yakuba.platform.access.authenticator.Totp;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;

/** A clerk of whom the login knows, and the forms of the login. */
abstract class LoginForm {

    static final TestAccounts CHIYODA = new TestAccounts("131016");
    static final Operator ADMINISTRATION = Operator.system(CHIYODA.municipality(), "test");
    static final String PASSWORD = "correct horse battery";

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    SecondFactors secondFactors;

    @BeforeEach
    void hireAClerk() {
        CHIYODA.register();
        database.transactAll(ADMINISTRATION, work -> {
            var profile =
                    AccountProfile.of("窓口 花子", "市民課", "本庁", Set.of(HeldRole.of(Role.ADMINISTRATOR)), work.today());
            accounts.add(work, "hanako", AccountKind.PERSON, profile);
            accounts.addVersion(work, "hanako", work.today(), profile);
            accounts.setLocked(work, "hanako", false);
            passwords.set(work, "hanako", PASSWORD, false);
            secondFactors.remove(work, "hanako");
            work.sql().execute("delete from platform.session");
            work.sql().execute("delete from platform.login_failure");
        });
        requireSecondFactor(false);
    }

    Response login(String userId, String password, String to) {
        return browser()
                .formParam("municipality", "131016")
                .formParam("userId", userId)
                .formParam("password", password)
                .formParam("to", to)
                .post("/login");
    }

    Response newPassword(Response session, String password, String again) {
        return browser(session)
                .formParam("newPassword", password)
                .formParam("again", again)
                .formParam("to", "/probe/accounts")
                .post("/login/password");
    }

    Response giveCode(Response session, String code) {
        return browser(session).formParam("code", code).post("/login/code");
    }

    Response screen(Response session) {
        return browser(session).get("/probe/accounts");
    }

    static RequestSpecification browser(Response session) {
        return browser(CHIYODA.formToken("hanako")).cookie("yakuba-session", session.cookie("yakuba-session"));
    }

    static RequestSpecification browser() {
        return browser(TestAccounts.formToken());
    }

    static RequestSpecification browser(String formToken) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", formToken);
    }

    void enrol() {
        database.transactAll(ADMINISTRATION, work -> {
            secondFactors.secretToEnrol(work, "hanako");
            assertThat(secondFactors.accept(work, "hanako", codeIn(work, -1))).isTrue();
        });
    }

    /** The code of a step after the present one. */
    String code(int stepsLater) {
        return database.transact(ADMINISTRATION, work -> codeIn(work, stepsLater));
    }

    String codeIn(UnitOfWork work, int stepsLater) {
        var secret = secondFactors.secret(work, "hanako").orElseThrow();
        return Totp.code(secret.toArray(), Totp.step(work.now().plus(Duration.ofSeconds(30L * stepsLater))));
    }

    void requireSecondFactor(boolean required) {
        database.transactAll(ADMINISTRATION, work -> work.sql().execute("""
                insert into platform.access_policy (second_factor_required, recorded_at, recorded_by)
                values (?, now(), 'test')
                on conflict (municipality_code) do update set second_factor_required = excluded.second_factor_required
                """, required));
    }

    void sql(String statement) {
        database.transactAll(ADMINISTRATION, work -> work.sql().execute(statement));
    }

    /** Who, how and why, of the entries of an operation in their order. */
    List<String> told(String operation) {
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
