package jp.yakuba.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/10.3", "001/10.4"})
class AdministrationTest {

    private static final TestAccounts CHIYODA = new TestAccounts("131016");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    Database database;

    private String userId;

    @BeforeEach
    void chooseAnId() {
        userId = "new" + NUMBERS.incrementAndGet();
    }

    @Test
    void a_new_member_of_the_staff_logs_in_with_the_initial_password_and_must_change_it() {
        var created = create(Map.of());
        assertThat(created.statusCode()).isEqualTo(200);

        var login = admin().formParam("municipality", "131016")
                .formParam("userId", userId)
                .formParam("password", secret(created))
                .post("/login");

        assertThat(login.header("Location")).endsWith("/login/password");
        assertThat(told("access.account.create")).contains("user:" + userId);
    }

    @Test
    void every_mistake_in_the_form_is_found_at_once_and_what_was_typed_stays() {
        var refused = admin().formParam("userId", userId)
                .formParam("name", "")
                .formParam("department", "市民\t課")
                .formParam("roles", "emperor")
                .formParam("validFrom", "R8.2.30")
                .post("/access/accounts");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("blank", "role-unknown", "date-impossible", "R8.2.30", userId);
    }

    @Test
    void an_id_that_is_taken_or_has_not_the_form_of_one_is_refused() {
        create(Map.of());
        assertThat(create(Map.of()).asString()).contains("user-id-taken");
        userId = "Ｈanako!";
        assertThat(create(Map.of()).asString()).contains("user-id-form");
    }

    @Test
    void a_change_prepared_for_a_later_day_is_shown_and_can_be_withdrawn() {
        create(Map.of());
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(1);

        change(Map.of("department", "税務課", "effectiveFrom", tomorrow.toString()))
                .then()
                .statusCode(303);
        var page = page();
        assertThat(page).contains("税務課", "予定");

        admin().formParam("version", 2)
                .post("/access/accounts/" + userId + "/withdrawals")
                .then()
                .statusCode(303);
        assertThat(page()).contains("取下げ").doesNotContain("予定として登録しました");
        admin().formParam("version", 2)
                .post("/access/accounts/" + userId + "/withdrawals")
                .then()
                .statusCode(409);
        assertThat(change(Map.of("effectiveFrom", "R1.5.1")).statusCode()).isEqualTo(422);
    }

    @Test
    void a_locked_account_is_out_until_it_is_unlocked() {
        create(Map.of());
        admin().formParam("a", "")
                .post("/access/accounts/" + userId + "/lock")
                .then()
                .statusCode(303);
        assertThat(page()).contains("利用停止");
        admin().formParam("a", "")
                .post("/access/accounts/" + userId + "/unlock")
                .then()
                .statusCode(303);
        assertThat(page()).contains("利用中");
    }

    @Test
    void administrators_do_not_shut_themselves_out() {
        admin().formParam("a", "").post("/access/accounts/admin/lock").then().statusCode(422);
        userId = "admin";
        assertThat(change(Map.of("roles", "clerk")).asString()).contains("own-administration");
    }

    @Test
    void one_account_may_be_allowed_more_and_less_than_its_roles() {
        create(Map.of());
        change(Map.of("permission.access.accounts", "granted", "permission.item.individual-number", "withheld"));

        var operator = database.transact(
                Operator.system(CHIYODA.municipality(), "test"),
                work -> operators.resolve(work, userId, "test").orElseThrow());
        assertThat(operator.may(Permissions.ADMINISTER)).isTrue();
        assertThat(operator.may(ItemMask.Item.INDIVIDUAL_NUMBER.permission())).isFalse();
        assertThat(operator.may(ItemMask.Item.FAMILY_REGISTER.permission())).isTrue();
        assertThat(change(Map.of("permission.no.such", "granted")).asString()).contains("permission-unknown");
    }

    @Inject
    Operators operators;

    @Test
    void a_department_may_be_denied_what_its_roles_give() {
        create(Map.of("department", "戸籍課"));
        admin().formParam("scope", "department")
                .formParam("department", "戸籍課")
                .formParam("permission", "item.residence-status")
                .formParam("decision", "withheld")
                .post("/access/permissions")
                .then()
                .statusCode(303);

        var operator = database.transact(
                Operator.system(CHIYODA.municipality(), "test"),
                work -> operators.resolve(work, userId, "test").orElseThrow());
        var mask = new ItemMask(operator);
        assertThat(mask.text(ItemMask.Item.RESIDENCE_STATUS, "留学")).isEqualTo("＊＊＊");
        assertThat(mask.text(ItemMask.Item.RESIDENCE_STATUS, "")).isEmpty();
        assertThat(mask.text(ItemMask.Item.FAMILY_REGISTER, () -> "千代田区")).isEqualTo("千代田区");
        assertThat(admin().get("/access/permissions").asString()).contains("戸籍課", "在留資格等の表示");
        assertThat(told("access.permission-setting")).isNotEmpty();
    }

    @Test
    void a_setting_for_something_that_is_not_there_is_refused() {
        admin().formParam("scope", "role")
                .formParam("role", "emperor")
                .formParam("permission", "item.residence-status")
                .post("/access/permissions")
                .then()
                .statusCode(422);
        admin().formParam("scope", "department")
                .formParam("permission", "item.residence-status")
                .post("/access/permissions")
                .then()
                .statusCode(422);
    }

    @Test
    void a_lost_authenticator_is_removed_and_a_forgotten_password_is_replaced() {
        create(Map.of());
        assertThat(secret(admin().formParam("a", "").post("/access/accounts/" + userId + "/password-reset")))
                .hasSize(16);
        admin().formParam("a", "")
                .post("/access/accounts/" + userId + "/second-factor-removal")
                .then()
                .statusCode(303);
    }

    @Test
    void a_system_gets_a_token_that_works_until_it_is_revoked() {
        create(Map.of("kind", "system", "permission.access.accounts", "granted"));
        change(Map.of("permission.access.accounts", "granted"));
        var issued = CHIYODA.rest("admin", Role.ADMINISTRATOR)
                .contentType(ContentType.JSON)
                .body(Map.of("userId", userId, "label", "連携", "days", 30))
                .post("/access/v1/tokens");
        assertThat(issued.statusCode()).isEqualTo(201);
        var token = issued.jsonPath().getString("token");

        assertThat(probe(token)).isEqualTo(200);
        assertThat(page()).contains("連携").doesNotContain(token);
        CHIYODA.rest("admin", Role.ADMINISTRATOR)
                .delete("/access/v1/tokens/" + issued.jsonPath().getString("id"))
                .then()
                .statusCode(204);
        assertThat(probe(token)).isEqualTo(401);
        assertThat(told("access.token.revoke")).contains("user:" + userId);
    }

    @Test
    void a_token_that_has_expired_is_nobody() {
        create(Map.of("kind", "system"));
        change(Map.of("permission.access.accounts", "granted"));
        var page = admin().formParam("label", "連携").formParam("days", 1).post("/access/accounts/" + userId + "/tokens");
        assertThat(probe(secret(page))).isEqualTo(200);

        database.transactAll(Operator.system(CHIYODA.municipality(), "test"), work -> work.sql()
                .execute("update platform.api_token set expires_at = expires_at - interval '1 day'"));
        assertThat(probe(secret(page))).isEqualTo(401);
    }

    @Test
    void an_administrator_gets_no_token_of_another_member_of_the_staff() {
        create(Map.of());
        var page = admin().formParam("label", "x").formParam("days", 1).post("/access/accounts/" + userId + "/tokens");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("token-of-another");
    }

    @Test
    void a_token_order_that_cannot_be_is_refused() {
        create(Map.of("kind", "system"));
        for (var order : List.of(
                Map.of("userId", userId, "label", "", "days", 1),
                Map.of("userId", userId, "label", "x", "days", 0),
                Map.of("userId", userId, "label", "x", "days", 1000000000),
                Map.of("userId", userId, "label", "a\u0000b", "days", 3))) {
            CHIYODA.rest("admin", Role.ADMINISTRATOR)
                    .contentType(ContentType.JSON)
                    .body(order)
                    .post("/access/v1/tokens")
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void clerks_and_auditors_administer_nothing() {
        for (var role : List.of(Role.CLERK, Role.APPROVER, Role.AUDITOR)) {
            var someone = CHIYODA.browser(role.code(), role);
            someone.get("/access/accounts").then().statusCode(403);
            someone.get("/access/permissions").then().statusCode(403);
        }
    }

    @Test
    void accounts_are_searched_by_a_part_of_their_name() {
        create(Map.of("name", "特別 な人"));

        var found =
                admin().formParam("text", "特別").post("/access/accounts/search").asString();
        assertThat(found).contains(userId).doesNotContain("auditor");
        assertThat(admin().get("/access/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void members_of_the_staff_change_their_own_password() {
        var created = create(Map.of());
        database.transactAll(Operator.system(CHIYODA.municipality(), "test"), work -> work.sql()
                .execute("update platform.account set must_change = false where user_id = ?", userId));
        var session = admin().formParam("municipality", "131016")
                .formParam("userId", userId)
                .formParam("password", secret(created))
                .post("/login");
        var browser = session.cookie("yakuba-session");

        assertThat(as(browser).get("/account").asString()).contains("パスワードの変更");
        assertThat(ownPassword(browser, "wrong", "a long new password").statusCode())
                .isEqualTo(422);
        assertThat(ownPassword(browser, secret(created), "short").statusCode()).isEqualTo(422);
        assertThat(ownPassword(browser, secret(created), "a long new password").statusCode())
                .isEqualTo(303);
        assertThat(as(browser).get("/account/authenticator").asString()).contains("data:image/svg+xml");
    }

    private Response ownPassword(String session, String current, String password) {
        return as(session)
                .formParam("current", current)
                .formParam("newPassword", password)
                .formParam("again", password)
                .post("/account/password");
    }

    private Response create(Map<String, String> fields) {
        return account(fields).post("/access/accounts");
    }

    private Response change(Map<String, String> fields) {
        return account(fields).post("/access/accounts/" + userId);
    }

    private RequestSpecification account(Map<String, String> fields) {
        var usual = new TreeMap<>(Map.of(
                "userId", userId, "name", "窓口 太郎", "department", "市民課", "roles", "clerk", "validFrom", "R1.5.1"));
        usual.putAll(fields);
        return admin().formParams(usual);
    }

    private String page() {
        return admin().get("/access/accounts/" + userId).asString();
    }

    private static RequestSpecification admin() {
        return CHIYODA.browser("admin", Role.ADMINISTRATOR);
    }

    private static RequestSpecification as(String session) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .header("X-CSRF-TOKEN", "AAAAAAAAAAAAAAAAAAAAAA")
                .cookie("yakuba-session", session);
    }

    private static int probe(String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/probe/v1/accounts")
                .statusCode();
    }

    private static String secret(Response page) {
        var match = Pattern.compile("id=\"secret\">([^<]+)<").matcher(page.asString());
        assertThat(match.find()).as(page.asString()).isTrue();
        return match.group(1);
    }

    private List<String> told(String operation) {
        return database.transact(Operator.system(CHIYODA.municipality(), "test"), work -> work.sql()
                .createQuery("select unnest(subjects || '{-}') from platform.audit_entry where operation = :operation")
                .bind("operation", operation)
                .mapTo(String.class)
                .list());
    }
}
