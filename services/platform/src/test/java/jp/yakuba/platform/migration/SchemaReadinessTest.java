package jp.yakuba.platform.migration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import jp.yakuba.platform.AsDeployed;
import jp.yakuba.platform.PostgresForTests;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A service that is told not to migrate waits, alive and not ready, until somebody has. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(AsDeployed.class)
class SchemaReadinessTest {

    @TestHTTPResource(value = "/", management = true)
    @SuppressWarnings("NullAway.Init")
    URI management;

    @Inject
    Flyway flyway;

    @Inject
    SchemaState state;

    @Test
    void nobody_is_sent_to_it_before_the_schemas_are_where_it_is() {
        // Given
        assertThat(given().get(management.resolve("health/live")).statusCode()).isEqualTo(200);
        assertThat(ready().statusCode()).isEqualTo(503);
        assertThat(schemas(ready())).isEqualTo("DOWN");

        // When
        flyway.migrate();

        // Then
        assertThat(state.missing()).isEmpty();
        assertThat(ready().statusCode()).as(ready().asString()).isEqualTo(200);
        assertThat(schemas(ready())).isEqualTo("UP");
    }

    private Response ready() {
        return given().get(management.resolve("health/ready"));
    }

    private static String schemas(Response health) {
        List<String> found = health.jsonPath().getList("checks.findAll { it.name == 'schemas' }.status");
        return String.join(",", found);
    }
}
