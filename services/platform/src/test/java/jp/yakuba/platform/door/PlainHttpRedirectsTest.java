package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.RedirectsToTls;
import org.junit.jupiter.api.Test;

/** Beside TLS, whoever comes by plain HTTP is sent to it before anything is taken or shown. */
@QuarkusTest
@TestProfile(RedirectsToTls.class)
@QuarkusTestResource(PostgresForTests.class)
class PlainHttpRedirectsTest {

    @TestHTTPResource(value = "/login", tls = true)
    @SuppressWarnings("NullAway.Init")
    URI overTls;

    @Test
    void plain_http_leads_to_tls_and_shows_nothing() {
        var answer = RestAssured.given().redirects().follow(false).get(plain() + "?page=2");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(overTls + "?page=2");
        assertThat(answer.asString()).isEmpty();
        assertThat(answer.cookies()).isEmpty();
        assertThat(RestAssured.given().relaxedHTTPSValidation().get(overTls).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_password_that_was_sent_in_the_clear_opens_nothing() {
        var answer = RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("userId", "hanako")
                .formParam("password", "x")
                .post(plain());

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.cookies()).isEmpty();
    }

    private static String plain() {
        return "http://localhost:" + System.getProperty(RedirectsToTls.PLAIN_PORT) + "/login";
    }
}
