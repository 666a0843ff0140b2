package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** The synthetic town goes the way of a real town's data, and is there to work with. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DemonstrationTownTest {

    @Inject
    DemonstrationTown town;

    @Inject
    Database database;

    @Test
    void an_empty_database_gets_the_town_once() throws IOException {
        // Given
        assertThat(town.isMissing()).isTrue();

        // When
        assertThat(town.load(300, "abcd-efgh-1234")).contains("clerk1", "approver1", "auditor1");

        // Then
        assertThat(town.isMissing()).isFalse();
        var accounts = new TestAccounts(database.municipalities().getFirst());
        accounts.rest("tester", Role.CLERK)
                .contentType("application/json")
                .body("{\"sex\": \"2\", \"scope\": \"current\", \"birth\": \"1980\", \"match\": \"prefix\"}")
                .post("/resident-records/v1/searches")
                .then()
                .statusCode(Matchers.oneOf(200, 422));
        accounts.rest("tester", Role.CLERK)
                .contentType("application/json")
                .body("{\"reading\": \"" + readingOfReadme() + "\"}")
                .post("/resident-records/v1/searches")
                .then()
                .statusCode(200)
                .body("items", Matchers.hasSize(Matchers.greaterThan(0)));
        accounts.rest("administrator", Role.ADMINISTRATOR)
                .get("/resident-records/v1/town-list")
                .then()
                .body("towns", Matchers.equalTo(30))
                .body("unlisted", Matchers.empty());
        RestAssured.given().redirects().follow(false).get("/").then().statusCode(303);
    }

    /** What a newcomer is told to type first. */
    private static String readingOfReadme() throws IOException {
        var told = Pattern.compile("type `([^`]+)` as フリガナ").matcher(Files.readString(Path.of("../../README.md")));
        assertThat(told.find()).isTrue();
        assertThat(Files.readString(Path.of("../../README.ja.md"))).contains("「" + told.group(1) + "」");
        return told.group(1);
    }
}
