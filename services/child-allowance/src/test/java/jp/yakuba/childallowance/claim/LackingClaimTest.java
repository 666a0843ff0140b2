package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.notice.NoticesOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** What was received at the counter is kept though it lacks what the law asks for, so that it can be decided against. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LackingClaimTest {

    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final String FATHER = "4900000003";
    private static final String CHILD = "4900000002";

    private final ClaimsOfATown town = new ClaimsOfATown("012386");

    @Test
    @Requirement("027/4.3#2")
    void a_claim_that_lacks_requirements_is_kept_with_what_it_lacks_and_decided_against() {
        // Given
        town.certified("4900000001", CHILD);
        town.live(FATHER, CHILD, "2025-11-20");
        var claim = ClaimsOfATown.claim(FATHER, CHILD);
        assertThat(town.enter(claim).statusCode()).isEqualTo(422);

        // When
        var received = receive("claims", claim);

        // Then: it cannot be found right, and is told why it was rejected.
        var id = ClaimsOfATown.id(received);
        assertThat(town.look(id).jsonPath().<String>getList("lacks.code")).contains("child-allowance.child-certified");
        assertThat(town.asked("select distinct severity from child_allowance.claim_lack"))
                .as("alerts tell of people who may have to be hidden later")
                .containsExactly("ERROR");
        assertThat(town.step("clerk2", id, "review", 1).statusCode()).isEqualTo(422);
        var rejected = town.step("approver1", id, "rejection", 1, "{\"reason\": \"児童を監護していないため。\"}");
        assertThat(rejected.statusCode()).as(rejected.asString()).isEqualTo(200);
        var kept = town.look(id).jsonPath();
        assertThat(kept.getString("state")).isEqualTo("rejected");
        assertThat(kept.<String>getList("lacks.code")).contains("child-allowance.child-certified");
        assertThat(town.accounts()
                        .browserAs("clerk1", CLERK)
                        .get("/child-allowance/claims/" + id)
                        .asString())
                .contains("受け付けたときに欠けていたこと", "同じ月分の認定があります");
        var notices = new NoticesOfATown(town);
        notices.certifiedBy("見本　一郎");
        assertThat(notices.printed("claims/" + id)).contains("児童を監護していないため。");

        // And: what cannot be read is no claim, and what nobody claims is not received.
        assertThat(receive("claims", claim.replace("2025-12-03", "2025-13-03")).statusCode())
                .isEqualTo(422);
        assertThat(receive("amendments", AmendmentsOfATown.movesOut("4900000099", "2026-03-20"))
                        .statusCode())
                .isEqualTo(422);
        var more = receive("amendments", AmendmentsOfATown.isBorn("4900000099", CHILD, "2026-05-20", "2026-06-01"));
        assertThat(more.statusCode()).as(more.asString()).isEqualTo(201);
        assertThat(town.asked("select code from child_allowance.amendment_lack"))
                .containsExactly("child-allowance.amendment-without-certification");
    }

    private Response receive(String what, String body) {
        return town.accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/child-allowance/v1/received-" + what);
    }
}
