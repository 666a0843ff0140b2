package jp.yakuba.residentrecords.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.TownInCsv;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A foreign page can make a browser send a file with the cookies of a session, but not with the token of a form. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class UploadForgeryTest {

    private static final String VALUE = TestAccounts.FORM_VALUE;
    private static final String GOOD = "good";
    private static final String ANOTHER = "BAAAAAAAAAAAAAAAAAAAAA";

    private final TestAccounts town = new TestAccounts("422011");

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({
        // value in the cookie, token in the form
        VALUE + ", ",
        // a value of the cookie is no token: whoever plants the cookie cannot make the form
        VALUE + ", " + VALUE,
        VALUE + ", x",
        VALUE + ", ''",
        ANOTHER + ", " + GOOD,
        ", " + GOOD,
        ", ",
    })
    void a_file_without_the_token_of_the_form_is_refused(@Nullable String cookie, @Nullable String form) {
        // Given
        var before = jobs();

        // When
        var answer = upload(browser(cookie), GOOD.equals(form) ? town.formToken("admin1") : form);

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(jobs()).isEqualTo(before);
    }

    @Test
    void with_the_token_of_the_form_it_is_taken() {
        // Given
        var before = jobs();

        // When
        var answer = upload(browser(VALUE), town.formToken("admin1"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/jobs/");
        assertThat(jobs()).isEqualTo(before + 1);
    }

    @Test
    void the_token_of_another_clerk_is_refused_and_so_is_that_of_the_login() {
        var before = jobs();

        assertThat(upload(browser(VALUE), town.formToken("admin2")).statusCode())
                .isEqualTo(400);
        assertThat(upload(browser(VALUE), TestAccounts.formToken()).statusCode())
                .isEqualTo(400);
        assertThat(jobs()).isEqualTo(before);
    }

    @Test
    void a_request_that_a_browser_says_comes_from_elsewhere_is_refused_even_with_the_token() {
        for (var site : List.of("cross-site", "same-site")) {
            assertThat(upload(browser(VALUE).header("Sec-Fetch-Site", site), town.formToken("admin1"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private RequestSpecification browser(@Nullable String cookie) {
        var asked = RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("yakuba-session", town.sessionCookie("admin1", Role.ADMINISTRATOR));
        return cookie == null ? asked : asked.cookie("csrf-token", cookie);
    }

    private static Response upload(RequestSpecification browser, @Nullable String token) {
        var form = token == null ? browser : browser.multiPart("csrf-token", token);
        return form.multiPart("mode", IntakeMode.ALL_OR_NOTHING.code())
                .multiPart("file", "residents.csv", TownInCsv.header().getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/resident-records/imports");
    }

    private long jobs() {
        return database.transact(town.operator("admin1", Role.ADMINISTRATOR), work -> work.sql()
                .createQuery("select count(*) from platform.job")
                .mapTo(Long.class)
                .one());
    }
}
