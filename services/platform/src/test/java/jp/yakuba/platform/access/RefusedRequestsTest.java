package jp.yakuba.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.DecidedOtherwise;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DecidedOtherwise.class)
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class RefusedRequestsTest {

    private static final TestAccounts NAHA = new TestAccounts("472018");

    @Inject
    Database database;

    @Test
    void a_right_that_an_annotation_asks_for_is_told() {
        NAHA.rest("clerk", Role.CLERK).get("/probe/v1/accounts").then().statusCode(403);

        assertThat(told("clerk")).containsExactly("refused GET /probe/v1/accounts");
    }

    @Test
    void a_path_that_the_configuration_closes_is_told() {
        NAHA.browser("admin", Role.ADMINISTRATOR)
                .get(DecidedOtherwise.CLOSED)
                .then()
                .statusCode(403);

        assertThat(told("admin")).containsExactly("refused GET " + DecidedOtherwise.CLOSED);
    }

    @Test
    void a_refusal_in_the_code_is_told() {
        NAHA.restWith("helper", "probe.refuse").get("/probe/v1/refusals").then().statusCode(403);

        assertThat(told("helper")).containsExactly("refused GET /probe/v1/refusals");
    }

    @Test
    void a_form_that_is_none_of_ours_is_told_with_whose_session_it_came_in() {
        NAHA.browser("misled", Role.ADMINISTRATOR)
                .header("X-CSRF-TOKEN", "of-another")
                .formParam("name", "秘密 花子")
                .post("/access/accounts")
                .then()
                .statusCode(400);

        assertThat(told("misled")).containsExactly("refused POST /access/accounts");
    }

    /** Nobody writes lines into a log. */
    @Test
    void the_end_of_a_line_in_an_address_is_not_told() {
        NAHA.rest("liar", Role.CLERK)
                .urlEncodingEnabled(false)
                .get("/probe/v1/accounts?to=%0D%0Aforged")
                .then()
                .statusCode(403);
        assertThat(told("liar")).containsExactly("refused GET /probe/v1/accounts");
    }

    @Test
    void a_folder_shows_nothing_of_what_lies_in_it_and_no_other_site_may_read_an_answer() {
        for (var folder : List.of("/assets/screens/", "/assets/screens", "/assets/")) {
            NAHA.browser("visitor", Role.CLERK)
                    .header("Origin", "https://elsewhere.example")
                    .get(folder)
                    .then()
                    .statusCode(404)
                    .header("Access-Control-Allow-Origin", org.hamcrest.Matchers.nullValue());
        }
    }

    @Test
    void numbers_like_a_my_number_and_foreign_words_in_the_address_are_not_told() {
        NAHA.rest("curious", Role.CLERK)
                .urlEncodingEnabled(false)
                .get("/access/v1/tokens/123456789012/%E8%8A%B1")
                .then()
                .statusCode(404);
        NAHA.rest("curious", Role.CLERK)
                .urlEncodingEnabled(false)
                .delete("/access/v1/tokens/123456789012")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(403, 404));

        assertThat(texts("curious")).noneMatch(path -> path.contains("123456789012"));
    }

    /** What was told of the account's refusals; the answer goes out a moment before. */
    private List<String> told(String userId) {
        for (int attempt = 0; attempt < 100 && texts(userId).isEmpty(); attempt++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return texts(userId);
    }

    private List<String> texts(String userId) {
        return database.transact(Operator.system(NAHA.municipality(), "test"), work -> work.sql()
                .createQuery("""
                        select outcome || ' ' || (details->>'method') || ' ' || (details->>'path')
                        from platform.audit_entry where operation in ('access.refused', 'access.forged') and user_id = :user
                        """)
                .bind("user", userId)
                .mapTo(String.class)
                .list());
    }
}
