package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
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
        assertThat(town.isMissing()).isTrue();

        assertThat(town.load(300, "abcd-efgh-1234")).contains("clerk1", "approver1", "auditor1");

        assertThat(town.isMissing()).isFalse();
        var accounts = new TestAccounts(database.municipalities().getFirst());
        accounts.rest("tester", Role.CLERK)
                .contentType("application/json")
                .body("{\"sex\": \"2\", \"scope\": \"current\", \"birth\": \"1980\", \"match\": \"prefix\"}")
                .post("/resident-records/v1/searches")
                .then()
                .statusCode(Matchers.oneOf(200, 422));
        RestAssured.given().redirects().follow(false).get("/").then().statusCode(303);
    }
}
