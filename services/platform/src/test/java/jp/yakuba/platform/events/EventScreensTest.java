package jp.yakuba.platform.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.Subscription.Failure;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Browser;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EventScreensTest {

    private static final TestAccounts SENDAI = new TestAccounts("041009");
    private static final String PARKED = "child-allowance.residents";

    @TestHTTPResource(value = "/", management = true)
    @SuppressWarnings("NullAway.Init")
    URI management;

    @Inject
    Database database;

    @Inject
    Subscriptions subscriptions;

    private final Operator operator = Operator.system(SENDAI.municipality(), "test");

    @BeforeEach
    void parkOne() {
        SENDAI.register();
        database.transactAll(operator, work -> {
            var subscription = Subscriptions.enter(work, PARKED);
            var failure = new Failure("IllegalStateException", "6f9619ff", true);
            Subscriptions.save(work, subscription.failed(failure, work.now(), 1));
            Subscriptions.enter(work, "individual-inhabitant-tax.residents");
            FeedReaders.came(work, "remote", "school-affairs.pupils", 0);
        });
    }

    @AfterEach
    void resumeIt() {
        database.transact(operator, work -> subscriptions.resume(work, PARKED));
    }

    @Test
    void an_administrator_sees_the_parked_business_and_lets_it_go_on_by_the_keyboard() {
        // Given
        try (var browser = Browser.start();
                var terminal = browser.terminal(SENDAI.sessionCookie("admin", Role.ADMINISTRATOR))) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/events"));
            Browser.look(page, "events");
            assertThat(page.locator("#subscriptions").innerText()).contains("停止中", "6f9619ff", "正常");
            assertThat(page.locator("#readers").innerText()).contains("school-affairs.pupils");

            // When
            page.locator("#subscriptions button").focus();
            page.keyboard().press("Enter");
            page.locator(".notice[data-kind=success]").waitFor();

            // Then
            assertThat(page.locator("#subscriptions").innerText()).doesNotContain("停止中");
        }
    }

    @Test
    void an_auditor_sees_it_and_may_not_resume_it() {
        SENDAI.browser("auditor", Role.AUDITOR).get("/events").then().statusCode(200);
        SENDAI.browser("auditor", Role.AUDITOR)
                .formParam("subscriber", PARKED)
                .post("/events/resume")
                .then()
                .statusCode(403);
    }

    @Test
    void a_parked_business_is_not_well_but_the_service_is_alive_and_ready() {
        given().get(management.resolve("health/live")).then().statusCode(200);
        given().get(management.resolve("health/ready")).then().statusCode(200);
        var well = given().get(management.resolve("health/well"));

        assertThat(well.statusCode()).isEqualTo(503);
        assertThat(well.asString()).contains("parked " + PARKED);
    }

    @Test
    void the_lag_is_a_metric() {
        assertThat(given().get(management.resolve("metrics")).asString())
                .contains("yakuba_events_unsequenced", "yakuba_events_parked");
    }
}
