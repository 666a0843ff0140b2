package jp.yakuba.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the database is away everybody is told to come again, and the log is told once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DatabaseAwayTest {

    private static final TestAccounts NANJO = new TestAccounts("472158");

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            log.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private String session = "";
    private String token = "";

    @BeforeEach
    void shutTheDatabase() throws SQLException {
        session = NANJO.sessionCookieWith("clerk", "access.accounts");
        token = NANJO.bearerToken("program", "access.accounts");
        Outage.forget();
        Logger.getLogger("").addHandler(listening);
        superuser("alter role yakuba_app connection limit 0");
        superuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'yakuba_app'");
        java.util.concurrent.locks.LockSupport.parkNanos(1_500_000_000);
    }

    @AfterEach
    void openTheDatabase() throws SQLException {
        superuser("alter role yakuba_app connection limit -1");
        Logger.getLogger("").removeHandler(listening);
    }

    @Test
    void everybody_is_told_to_come_again_and_the_log_is_told_once() {
        for (var round = 0; round < 3; round++) {
            assertAway(browser().get("/probe/accounts"));
            assertAway(browser().post("/probe/accounts"));
            assertAway(program().get("/probe/v1/accounts"));
            assertAway(login());
        }
        assertAway(multipart());

        assertThat(log)
                .filteredOn(line -> line.contains("The database is away"))
                .hasSize(1);
        assertThat(log).noneMatch(line -> line.contains("failed, number"));
    }

    private Response multipart() {
        return browser().multiPart("file", "a.csv", new byte[] {1}).post("/probe/accounts");
    }

    private RequestSpecification browser() {
        return RestAssured.given()
                .cookie("yakuba-session", session)
                .cookie("csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", TestAccounts.formToken());
    }

    private RequestSpecification program() {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    private static Response login() {
        return RestAssured.given()
                .cookie("csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", TestAccounts.formToken())
                .formParam("municipality", "472158")
                .formParam("userId", "clerk")
                .formParam("password", "x")
                .post("/login");
    }

    private static void assertAway(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.asString()).contains("ただいま利用できません。");
    }

    private static void superuser(String statement) throws SQLException {
        try (var connection = PostgresForTests.superuser("postgres").getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
