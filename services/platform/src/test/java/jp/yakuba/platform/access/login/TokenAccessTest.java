package jp.yakuba.platform.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.Test;

/** A token that is refused leaves a trace under the account whose it is. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class TokenAccessTest {

    private static final TestAccounts OITA = new TestAccounts("442011");

    @Inject
    Database database;

    @Test
    void a_good_token_is_not_told_of() {
        call(OITA.bearerToken("good", "access.accounts"), 200);

        assertThat(told("good")).isEmpty();
    }

    @Test
    void a_token_of_a_stopped_account_is_told() {
        // Given
        var token = OITA.bearerToken("stopped", "access.accounts");
        run("update platform.account set locked = true where user_id = 'stopped'");

        // When
        call(token, 401);

        // Then
        assertThat(told("stopped")).containsExactly("refused locked");
    }

    @Test
    void a_token_of_an_account_whose_term_is_over_is_told() {
        // Given
        var token = OITA.bearerToken("former", "access.accounts");
        run("""
                insert into platform.account_version (user_id, version, effective_from, name, department, place, roles,
                    granted, withheld, valid_from, valid_to, recorded_at, recorded_by)
                select user_id, version + 1, effective_from, name, department, place, roles, granted, withheld,
                    valid_from, date '2001-01-01', now(), 'test'
                from platform.account_version where user_id = 'former'
                """);

        // When
        call(token, 401);

        // Then
        assertThat(told("former")).containsExactly("refused not-valid-today");
    }

    @Test
    void a_revoked_and_an_expired_token_are_told() {
        // Given
        var revoked = OITA.bearerToken("revoked", "access.accounts");
        run("update platform.api_token set revoked_at = now(), revoked_by = 'test' where user_id = 'revoked'");
        var expired = OITA.bearerToken("expired", "access.accounts");
        run("update platform.api_token set expires_at = now() - interval '1 minute' where user_id = 'expired'");

        // When
        call(revoked, 401);
        call(expired, 401);

        // Then
        assertThat(told("revoked")).containsExactly("refused token-revoked");
        assertThat(told("expired")).containsExactly("refused token-expired");
    }

    private static void call(String token, int status) {
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/probe/v1/accounts")
                .then()
                .statusCode(status);
    }

    private void run(String sql) {
        database.transactAll(
                Operator.system(OITA.municipality(), "test"), work -> work.sql().execute(sql));
    }

    private List<String> told(String userId) {
        return database.transact(Operator.system(OITA.municipality(), "test"), work -> work.sql()
                .createQuery("""
                        select outcome || ' ' || (details->>'reason') from platform.audit_entry
                        where operation = 'access.token.refused' and user_id = :user
                        """)
                .bind("user", userId)
                .mapTo(String.class)
                .list());
    }
}
