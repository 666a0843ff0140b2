package jp.yakuba.residentrecords;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
class StartScreenTest {

    private static final TestAccounts HIROSHIMA = new TestAccounts("341002");

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_signs_in_comes_to_a_screen_that_they_may_use(Role role) {
        HIROSHIMA
                .browser(role.code(), role)
                .redirects()
                .follow(true)
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("site-nav"));
    }

    @Test
    void a_clerk_begins_with_the_search() {
        HIROSHIMA
                .browser("clerk1", Role.CLERK)
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", containsString("/resident-records/search"));
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_login() {
        given().redirects().follow(false).get("/").then().header("Location", containsString("/login"));
    }
}
