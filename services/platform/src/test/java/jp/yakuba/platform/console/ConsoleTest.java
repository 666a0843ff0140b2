package jp.yakuba.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.municipality.Municipalities;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality of one's own, from the console to the first login. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ConsoleTest {

    private static final String ASHIBETSU = "012165";
    private static final String UTASHINAI = "012271";
    private static final String FUKAGAWA = "012289";
    private static final String FURANO = "012297";

    @Inject
    Database database;

    @Inject
    MunicipalityCommand municipality;

    @Inject
    AdministratorCommand administrator;

    @Inject
    KeysCommand keys;

    @Inject
    MigrateCommand migrate;

    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        said.getBuffer().setLength(0);
        var writer = new PrintWriter(said, true);
        return new Console(municipality, administrator, keys, migrate)
                .commandLine()
                .setOut(writer)
                .setErr(writer)
                .execute(arguments);
    }

    private String password() {
        var found = Pattern.compile("初期パスワード  (\\S+)").matcher(said.toString());
        assertThat(found.find()).as(said.toString()).isTrue();
        return found.group(1);
    }

    @BeforeEach
    void begin() {
        assertThat(run("municipality", "create", "--code", ASHIBETSU)).isZero();
    }

    @Test
    void a_municipality_takes_its_names_from_the_national_list_and_gets_one_administrator() {
        assertThat(run("municipality", "create", "--code", FUKAGAWA)).isZero();

        assertThat(said.toString()).contains("012289 北海道深川市 を登録しました。", "システム管理者  admin");
        var password = password();
        assertThat(run("municipality", "create", "--code", FUKAGAWA)).isZero();
        assertThat(said.toString()).contains("登録されています。").doesNotContain("初期パスワード", password);
        assertThat(told(FUKAGAWA)).containsExactly("municipality.create", "access.policy", "access.account.create");
        run("municipality", "list");
        assertThat(said.toString()).contains("012165 北海道芦別市", "012289 北海道深川市");
    }

    @Test
    void the_first_login_asks_for_another_password_and_an_authenticator() {
        run("administrator", "reset", "--code", ASHIBETSU);

        var session = login(ASHIBETSU, "admin", password());
        assertThat(session.header("Location")).contains("/login/password");
        var changed = browser(session)
                .formParam("newPassword", "correct horse battery")
                .formParam("again", "correct horse battery")
                .post("/login/password");
        assertThat(changed.header("Location")).contains("/login/authenticator");
        assertThat(browser(session).get("/setup").statusCode()).isEqualTo(303);
    }

    @Test
    void the_login_chooses_the_municipality_when_there_are_several() {
        run("municipality", "create", "--code", UTASHINAI);

        assertThat(RestAssured.get("/login").asString()).contains("<select", "北海道芦別市", "北海道歌志内市");
        run("administrator", "reset", "--code", ASHIBETSU);
        var password = password();
        assertThat(login(ASHIBETSU, "admin", password).statusCode()).isEqualTo(303);
        assertThat(login(UTASHINAI, "admin", password).statusCode())
                .as("an administrator of one is nobody in the other")
                .isEqualTo(422);
    }

    @Test
    void an_administrator_who_has_lost_everything_gets_in_again() {
        // Given
        run("administrator", "reset", "--code", ASHIBETSU);
        var before = password();
        sql("update platform.account set locked = true");
        sql("insert into platform.second_factor (user_id, secret, confirmed_at) values ('admin', 'x', now())"
                + " on conflict do nothing");
        sql("insert into platform.account_version select municipality_code, user_id, version + 1, effective_from, name,"
                + " department, place, roles, granted, withheld, valid_from, valid_from, recorded_at, recorded_by"
                + " from platform.account_version order by version desc limit 1");
        sql("update platform.account_version set valid_from = '2020-01-01', valid_to = '2020-12-31'"
                + " where valid_to is not null");
        assertThat(login(ASHIBETSU, "admin", before).statusCode()).isEqualTo(422);

        // When
        assertThat(run("administrator", "reset", "--code", ASHIBETSU)).isZero();

        // Then
        assertThat(login(ASHIBETSU, "admin", password()).header("Location")).contains("/login/password");
        assertThat(login(ASHIBETSU, "admin", before).statusCode()).isEqualTo(422);
        assertThat(told(ASHIBETSU)).contains("access.administrator.reset");
    }

    @Test
    void a_renamed_municipality_keeps_its_former_name_in_the_audit_log() {
        run("municipality", "create", "--code", FURANO);
        assertThat(run("municipality", "rename", "--code", FURANO, "--name", "新富良野市"))
                .isZero();
        run("municipality", "list");
        assertThat(said.toString()).contains("012297 北海道新富良野市");
        assertThat(run("municipality", "create", "--code", FURANO)).isEqualTo(1);
        assertThat(said.toString()).contains("012297 は 北海道新富良野市 として登録されています。", "municipality rename");
        assertThat(run("municipality", "rename", "--code", FURANO)).isZero();

        assertThat(details(FURANO, "municipality.rename")).contains("北海道富良野市", "北海道新富良野市");
    }

    @Test
    void keys_are_changed_for_one_municipality_or_for_all_and_the_log_tells_of_it() {
        assertThat(run("keys", "rotate", "--code", ASHIBETSU)).isZero();
        assertThat(said.toString()).contains("012165 北海道芦別市  0 件を封じ直しました。").doesNotContain("残っていません");

        assertThat(run("keys", "rotate", "--code", "012319")).isEqualTo(1);
        assertThat(said.toString()).contains("012319 は登録されていません。");

        assertThat(rotations()).isPositive();
    }

    private int rotations() {
        return database.transact(Municipalities.atConsole(new MunicipalityCode(ASHIBETSU)), work -> work.sql()
                .createQuery("select count(*) from platform.audit_entry where operation = 'individual-number.rekey'")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void what_is_wrong_is_said_with_what_to_do() {
        assertThat(run("municipality", "create", "--code", "012166")).isEqualTo(1);
        assertThat(said.toString()).contains("検査数字");
        assertThat(run("municipality", "create", "--code", "992020")).isEqualTo(1);
        assertThat(said.toString()).contains("一覧に 992020 がありません。");
        assertThat(run("municipality", "rename", "--code", "012301")).isEqualTo(1);
        assertThat(said.toString()).contains("登録されていません。");
        assertThat(run("administrator", "reset", "--code", ASHIBETSU, "--user", "nobody"))
                .isEqualTo(1);
        assertThat(said.toString()).contains("利用者IDを確かめてください。");
        assertThat(run("municipality", "create")).isEqualTo(2);
        assertThat(said.toString()).doesNotContain("Exception");
    }

    private Response login(String code, String userId, String password) {
        return browser()
                .formParam("municipality", code)
                .formParam("userId", userId)
                .formParam("password", password)
                .post("/login");
    }

    private static RequestSpecification browser(Response session) {
        return browser().cookie("yakuba-session", session.cookie("yakuba-session"));
    }

    private static RequestSpecification browser() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", TestAccounts.formToken());
    }

    private void sql(String statement) {
        database.transactAll(Municipalities.atConsole(new MunicipalityCode(ASHIBETSU)), work -> work.sql()
                .execute(statement));
    }

    private List<String> told(String code) {
        return database.transact(
                Municipalities.atConsole(new MunicipalityCode(code)),
                work -> work.sql().createQuery("""
                        select operation from platform.audit_entry
                        where user_id = 'console' order by entry_id limit 20
                        """).mapTo(String.class).list());
    }

    private List<String> details(String code, String operation) {
        return database.transact(Municipalities.atConsole(new MunicipalityCode(code)), work -> work.sql()
                .createQuery("select details ->> 'before' from platform.audit_entry where operation = :operation")
                .bind("operation", operation)
                .mapTo(String.class)
                .list());
    }
}
