package jp.yakuba.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that fails says that nothing was registered only where that is known. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class UnknownOutcomeTest {

    @ParameterizedTest
    @ValueSource(strings = {"under", "after", "in-the-page"})
    void once_the_commit_was_sent_a_screen_says_to_look_at_the_result(String when) {
        var answer = screen().post("/commit-probe/commits/" + when);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString())
                .contains("結果を確かめてください。", "登録し直す前に、対象の人や一覧を表示して", "障害番号")
                .doesNotContain("登録はされていません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"under", "after"})
    void once_the_commit_was_sent_a_program_is_told_how_to_find_out(String when) {
        var answer = RestAssured.given().post("/commit-probe/v1/commits/" + when);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/outcome-unknown");
        assertThat(answer.<String>path("title")).contains("結果を確かめてください。");
        assertThat(answer.<String>path("detail")).contains("Idempotency-Key");
        assertThat(answer.<String>path("instance")).isNotBlank();
    }

    @Test
    void before_the_commit_nothing_is_registered_and_that_is_said() {
        assertNothingRegistered(screen().post("/commit-probe/commits/before"), 500);
    }

    @Test
    void a_database_that_goes_away_before_the_commit_is_an_outage_and_no_bug() {
        var answer = screen().post("/commit-probe/commits/without-a-connection");

        assertNothingRegistered(answer, 503);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(RestAssured.post("/commit-probe/v1/commits/without-a-connection")
                        .<String>path("type"))
                .isEqualTo("/problems/unavailable");
    }

    @Test
    void who_only_looks_is_not_asked_to_look_at_what_was_registered() {
        assertThat(screen().get("/commit-probe/commits/after").asString()).doesNotContain("結果を確かめてください");
    }

    private static void assertNothingRegistered(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.asString()).contains("登録はされていません。").doesNotContain("結果を確かめてください");
    }

    private static io.restassured.specification.RequestSpecification screen() {
        return RestAssured.given()
                .cookie("csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", TestAccounts.formToken());
    }
}
