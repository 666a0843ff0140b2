package jp.yakuba.childallowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.unpaid.UnpaidClaimsOfATown;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Where {@code yakuba.child-allowance.claim.review-own-entry} and {@code ….amendment.review-own-entry} are true, who entered
 * something may review it; the decision stays another's.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(ReviewsOwnEntries.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnEntryReviewedTest {

    private static final String API = "/child-allowance/v1/";
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    private final AmendmentsOfATown town = new AmendmentsOfATown("012041");
    private final UnpaidClaimsOfATown bereaved = new UnpaidClaimsOfATown(town);

    @Test
    void a_claim() {
        assertReviewedByOneselfAndDecidedByAnother(
                "claims", "waiting-claims", "claims", town.claims().entered("6100000001", "6100000002"));
    }

    @Test
    void an_amendment() {
        town.certified("6200000001", "6200000002");
        assertReviewedByOneselfAndDecidedByAnother(
                "amendments",
                "waiting-amendments",
                "amendments",
                town.entered(AmendmentsOfATown.movesOut("6200000001", "2026-03-20")));
    }

    @Test
    void a_claim_for_what_was_owed_to_the_dead() {
        bereaved.bereaved("6300000001", "6300000002");
        assertReviewedByOneselfAndDecidedByAnother(
                "unpaid-claims",
                "waiting-unpaid-claims",
                "claims",
                bereaved.enteredForAReason("6300000001", "6300000002"));
    }

    /** Entered by the first clerk. */
    private void assertReviewedByOneselfAndDecidedByAnother(String list, String waiting, String counted, String id) {
        assertThat(town.claims()
                        .accounts()
                        .restAs("clerk1", CLERK)
                        .get(API + waiting)
                        .jsonPath()
                        .getInt("items.find { it.state == 'draft' }." + counted))
                .as("it waits for who entered it, too")
                .isOne();

        step(list, id, "review", 1, "clerk1", CLERK).statusCode(200);

        step(list, id, "registration", 2, "clerk1", CLERK, APPROVER)
                .statusCode(403)
                .body("findings[0].code", equalTo("approver-entered-it"));
        step(list, id, "registration", 2, "approver1", APPROVER).statusCode(200);
    }

    private ValidatableResponse step(
            String list, String id, String step, int revision, String userId, HeldRole... roles) {
        return town.claims()
                .accounts()
                .restAs(userId, roles)
                .header("If-Match", "\"" + revision + "\"")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(API + list + "/" + id + "/" + step)
                .then();
    }
}
