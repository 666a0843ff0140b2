package jp.yakuba.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.isolation.EndpointExample.Guard;
import jp.yakuba.platform.room.Room;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every endpoint, asked for what another municipality has, by somebody with every right (ASVS v5.0.0-8.4.1); by nobody;
 * and by somebody with no right at all. The examples are in {@code isolation/endpoints.txt}; an endpoint without one breaks
 * the first test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EndpointIsolation {

    private static final List<EndpointExample> EXAMPLES = EndpointExample.all();

    private final TestAccounts accounts;
    private final List<Room> rooms;

    @SuppressWarnings("NullAway.Init")
    private NeighbouringTown neighbour;

    /** Asks in a municipality that nobody else uses, whatever the rooms have. */
    protected EndpointIsolation(String municipalityCode, List<Room> rooms) {
        this.accounts = new TestAccounts(municipalityCode);
        this.rooms = rooms;
    }

    /** Another municipality with one of everything; made once. */
    protected abstract NeighbouringTown settle();

    @BeforeEach
    void settleTheNeighbour() {
        if (neighbour == null) {
            accounts.register();
            neighbour = settle();
        }
    }

    @Test
    void every_endpoint_has_its_example() {
        assertThat(EXAMPLES.stream().map(EndpointExample::endpoint))
                .containsExactlyInAnyOrderElementsOf(EndpointExample.declared(rooms));
    }

    @Test
    void another_municipality_with_every_right_learns_and_changes_nothing() {
        var before = neighbour.contents();
        var softly = new SoftAssertions();
        for (var example : EXAMPLES) {
            var answer = example.send(request(example, "all", Role.values()), neighbour.has());
            softly.assertThat(answer.statusCode()).as("%s", example).isIn(example.statuses());
            softly.assertThat(answer.asString() + answer.headers())
                    .as("%s", example)
                    .doesNotContain(neighbour.words());
        }
        softly.assertAll();
        assertThat(neighbour.contents()).isEqualTo(before);
    }

    @Test
    void nobody_is_let_in_without_a_login() {
        var softly = new SoftAssertions();
        for (var example : EXAMPLES) {
            var answer = example.send(anonymous(), neighbour.has());
            if (example.guard() == Guard.EVERYBODY) {
                softly.assertThat(answer.statusCode()).as("%s", example).isIn(example.statuses());
            } else if (example.isRest()) {
                softly.assertThat(answer.statusCode()).as("%s", example).isEqualTo(401);
            } else {
                softly.assertThat(answer.statusCode()).as("%s", example).isEqualTo(303);
                softly.assertThat(location(answer)).as("%s", example).contains("/login");
            }
        }
        softly.assertAll();
    }

    @Test
    void nobody_is_let_do_what_he_has_no_right_to() {
        var softly = new SoftAssertions();
        for (var example : EXAMPLES) {
            if (example.guard() == Guard.RIGHT) {
                softly.assertThat(example.send(request(example, "none"), neighbour.has())
                                .statusCode())
                        .as("%s", example)
                        .isEqualTo(403);
            }
        }
        softly.assertAll();
    }

    private RequestSpecification request(EndpointExample example, String userId, Role... roles) {
        return example.isRest() ? accounts.rest(userId, roles) : accounts.browser(userId, roles);
    }

    private static RequestSpecification anonymous() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", TestAccounts.formToken());
    }

    private static String location(Response answer) {
        return String.valueOf(answer.header("Location"));
    }
}
