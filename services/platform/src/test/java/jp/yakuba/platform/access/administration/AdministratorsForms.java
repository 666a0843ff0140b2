package jp.yakuba.platform.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.permission.Operators;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.BeforeEach;

/** An account of which no other test knows, and the forms of the administrator. */
abstract class AdministratorsForms {

    static final TestAccounts CHIYODA = new TestAccounts("131016");
    static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    Database database;

    String userId;

    @BeforeEach
    void chooseAnId() {
        userId = "new" + NUMBERS.incrementAndGet();
    }

    @Inject
    Operators operators;

    Response ownPassword(String session, String current, String password) {
        return asNewAccount(session)
                .formParam("current", current)
                .formParam("newPassword", password)
                .formParam("again", password)
                .post("/account/password");
    }

    Response create(Map<String, String> fields) {
        return account(fields).post("/access/accounts");
    }

    Response change(Map<String, String> fields) {
        return account(fields).post("/access/accounts/" + userId);
    }

    RequestSpecification account(Map<String, String> fields) {
        var usual = new TreeMap<>(Map.of(
                "userId",
                userId,
                "name",
                "窓口 太郎",
                "department",
                "市民課",
                "roles",
                "sample.clerk",
                "validFrom",
                "R1.5.1"));
        usual.putAll(fields);
        return admin().formParams(usual);
    }

    String page() {
        return admin().get("/access/accounts/" + userId).asString();
    }

    static RequestSpecification admin() {
        return CHIYODA.browser("admin", Role.ADMINISTRATOR);
    }

    RequestSpecification asNewAccount(String session) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", CHIYODA.formToken(userId))
                .cookie("yakuba-session", session);
    }

    static int probe(String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/probe/v1/accounts")
                .statusCode();
    }

    static String secret(Response page) {
        var match = Pattern.compile("id=\"secret\">([^<]+)<").matcher(page.asString());
        assertThat(match.find()).as(page.asString()).isTrue();
        return match.group(1);
    }

    List<String> told(String operation) {
        return database.transact(Operator.system(CHIYODA.municipality(), "test"), work -> work.sql()
                .createQuery("select unnest(subjects || '{-}') from platform.audit_entry where operation = :operation")
                .bind("operation", operation)
                .mapTo(String.class)
                .list());
    }
}
