package jp.yakuba.childallowance.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.ToldEvents;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** What recipients notify of changes of people of whom the register does not tell; where somebody hides, no address is told. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangeTest {

    private static final String MOTHER = "4800000001";
    private static final String CHILD = "4800000002";
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    private final ClaimsOfATown town = new ClaimsOfATown("012360");

    @Test
    void changes_of_people_elsewhere_are_kept_beside_each_other_and_of_residents_only_that_they_were_notified_of() {
        town.certified(MOTHER, CHILD);

        assertThat(enter("\"whose\": \"spouse\", \"name\": \"見本　太郎\", \"address\": \"別町一丁目\"")
                        .statusCode())
                .isEqualTo(200);
        enter("\"whose\": \"spouse\", \"address\": \"別町二丁目\"");
        assertThat(enter("\"whose\": \"recipient\"").statusCode()).isEqualTo(200);

        assertThat(seen()).containsExactly(null, "別町二丁目", "別町一丁目");
        assertThat(new ToldEvents(town.accounts()).all("change-notified", MOTHER))
                .hasSize(3);
        assertThat(codes(enter("\"whose\": \"recipient\", \"address\": \"別町三丁目\"")))
                .containsExactly("child-allowance.change-told-by-register");
        assertThat(codes(enter("\"whose\": \"child\", \"person\": \"" + CHILD + "\", \"address\": \"別町三丁目\"")))
                .containsExactly("child-allowance.change-told-by-register");
        assertThat(codes(enter("\"whose\": \"child\", \"address\": \"別町三丁目\"")))
                .containsExactly("child-allowance.change-person-wrong");
        assertThat(codes(enter("\"whose\": \"child\", \"person\": \"4800000099\", \"address\": \"別町三丁目\"")))
                .containsExactly("child-allowance.change-person-wrong");
        assertThat(codes(enter("\"whose\": \"spouse\""))).containsExactly("child-allowance.change-of-nothing");
        assertThat(codes(send(body("\"whose\": \"spouse\", \"name\": \"見本　太郎\"", false)
                        .replace("2026-06-01", "2026-07-02"))))
                .containsExactly("child-allowance.change-day-wrong");

        ToldPeople.follow(town.accounts(), ToldPeople.protectedNow(MOTHER, ToldPeople.named("確氏　花子", "花子", "カクシ　ハナコ")));

        assertThat(seen()).as("she hides now").containsExactly(null, null, null);
    }

    @Test
    void where_one_of_a_family_hides_no_address_of_any_of_them_is_told_old_or_new() {
        var fled = "4800000099";
        town.certified("4800000021", "4800000022");
        town.certified("4800000031", "4800000032");
        town.certified("4800000041", "4800000042");
        send("4800000021", body("\"whose\": \"spouse\", \"address\": \"前町一丁目\"", false));
        send(
                "4800000031",
                body("\"whose\": \"guardian\", \"person\": \"" + fled + "\", \"address\": \"前町一丁目\"", false));
        send("4800000041", body("\"whose\": \"spouse\", \"address\": \"別町五丁目\"", false));
        assertThat(seen("4800000021")).containsExactly("前町一丁目");
        assertThat(seen("4800000031")).containsExactly("前町一丁目");

        send("4800000021", body("\"whose\": \"spouse\", \"person\": \"" + fled + "\", \"address\": \"隠町三丁目\"", true));

        assertThat(seen("4800000021"))
                .as("neither where she is nor where she was")
                .containsExactly(null, null);
        assertThat(seen("4800000031"))
                .as("nor as somebody else of another family")
                .containsExactly((String) null);

        assertThat(seen("4800000041")).containsExactly("別町五丁目");
        ToldPeople.follow(
                town.accounts(), ToldPeople.protectedNow("4800000042", ToldPeople.named("確氏　一子", "一子", "カクシ　イチコ")));
        assertThat(seen("4800000041")).as("the child hides").containsExactly((String) null);
    }

    @Test
    void the_event_keeps_its_contract_and_tells_no_name_and_no_address() {
        town.certified("4800000011", "4800000012");
        var entered = send("4800000011", body("\"whose\": \"spouse\", \"address\": \"別町一丁目\"", false));
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);

        assertThat(new ToldEvents(town.accounts())
                        .one("change-notified", "4800000011")
                        .toString())
                .doesNotContain("別町");
    }

    @Test
    @Requirement("027/4.16#2")
    void the_employment_of_a_recipient_is_that_of_the_claim_until_another_is_notified_of() {
        // Given
        var family = "/child-allowance/recipients/4800000051";
        town.certified("4800000051", "4800000052");
        assertThat(town.accounts().browserAs("clerk1", CLERK).get(family).asString())
                .contains("被用者区分", "確かめていない");
        assertThat(codes(send(
                        "4800000051",
                        body("\"whose\": \"spouse\", \"name\": \"見本\", \"employment\": \"employee\"", false))))
                .containsExactly("child-allowance.change-employment-wrong");

        // When
        var entered = send("4800000051", body("\"whose\": \"recipient\", \"employment\": \"non-employee\"", false));

        // Then
        assertThat(entered.jsonPath().getString("items[0].employment"))
                .as(entered.asString())
                .isEqualTo("non-employee");
        assertThat(town.accounts().browserAs("clerk1", CLERK).get(family).asString())
                .contains("非被用者")
                .doesNotContain("確かめていない");
    }

    private List<String> seen() {
        return seen(MOTHER);
    }

    private List<String> seen(String recipient) {
        return town.accounts()
                .restAs("clerk1", CLERK)
                .get("/child-allowance/v1/recipients/" + recipient + "/changes")
                .jsonPath()
                .getList("items.address");
    }

    private static List<String> codes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getList("findings.code");
    }

    private Response enter(String items) {
        return enter(items, false);
    }

    private Response enter(String items, boolean hides) {
        return send(body(items, hides));
    }

    private static String body(String items, boolean hides) {
        return "{%s, \"receivedOn\": \"2026-07-01\", \"changedOn\": \"2026-06-01\", \"hides\": %s}"
                .formatted(items, hides);
    }

    private Response send(String body) {
        return send(MOTHER, body);
    }

    private Response send(String recipient, String body) {
        return town.accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/child-allowance/v1/recipients/" + recipient + "/changes");
    }
}
