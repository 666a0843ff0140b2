package jp.yakuba.platform.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import org.junit.jupiter.api.Test;

/** Passwords, authenticators and tokens are given out and taken back. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/10.3", "001/10.4"})
class CredentialAdministrationTest extends AdministratorsForms {

    @Test
    @Requirement("001/10.3#4")
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
    @Requirement("001/10.3#4")
    void members_of_the_staff_change_their_own_password() {
        var created = create(Map.of());
        database.transactAll(Operator.system(CHIYODA.municipality(), "test"), work -> work.sql()
                .execute("update platform.account set must_change = false where user_id = ?", userId));
        var session = admin().formParam("municipality", "131016")
                .formParam("userId", userId)
                .formParam("password", secret(created))
                .post("/login");
        var browser = session.cookie("yakuba-session");

        assertThat(asNewAccount(browser).get("/account").asString()).contains("パスワードの変更");
        assertThat(ownPassword(browser, "wrong", "a completely new one").statusCode())
                .isEqualTo(422);
        assertThat(ownPassword(browser, secret(created), "short").statusCode()).isEqualTo(422);
        assertThat(ownPassword(browser, secret(created), "a completely new one").statusCode())
                .isEqualTo(303);
        assertThat(asNewAccount(browser).get("/account/authenticator").asString())
                .contains("data:image/svg+xml");
    }
}
