package jp.yakuba.platform.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.stream.IntStream;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import org.junit.jupiter.api.Test;

/** What an operator watches is not where clerks and strangers are, and holds nothing that they have typed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ManagementTest {

    private static final TestAccounts ITOMAN = new TestAccounts("472107");
    private static final String NUMBER = "123456789012345";

    @TestHTTPResource(value = "/metrics", management = true)
    @SuppressWarnings("NullAway.Init")
    URI metrics;

    @TestHTTPResource(value = "/health/live", management = true)
    @SuppressWarnings("NullAway.Init")
    URI health;

    @Test
    void metrics_and_health_are_not_among_the_screens() {
        for (var path : new String[] {"/q/metrics", "/q/health", "/q/health/live", "/q/health/ready", "/q"}) {
            assertThat(given().redirects().follow(false).get(path).statusCode())
                    .as(path)
                    .isIn(303, 404);
        }
        given().get(metrics).then().statusCode(200);
        given().get(health).then().statusCode(200);
    }

    @Test
    void a_meter_holds_templates_and_no_path_that_somebody_has_typed() {
        IntStream.range(0, 150).forEach(number -> given().get("/nowhere/" + NUMBER + number));
        given().delete("/login/" + NUMBER);
        ITOMAN.rest("caller", new jp.yakuba.platform.access.Role[0]).put("/probe/v1/accounts/" + NUMBER);
        RawClient.answer("GET /a;" + NUMBER + " HTTP/1.1\nHost: localhost", "");
        RawClient.answer("POST /" + NUMBER + " HTTP/1.1\nHost: localhost\nContent-Length: 3\nContent-Type: x/y", "abc");

        ITOMAN.restWith("measured", "access.accounts")
                .get("/probe/v1/accounts")
                .then()
                .statusCode(200);

        assertThat(given().get(metrics).asString())
                .doesNotContain(NUMBER)
                .contains("uri=\"/probe/v1/accounts\"", "uri=\"/unmatched\"");
    }
}
