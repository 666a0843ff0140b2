package jp.yakuba.residentrecords.movement;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who has changed a draft has written it as much as who entered it, and so does not decide on it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftAuthorsTest {

    private static final String REST = "/resident-records/v1/movements/";
    private static final String SCREEN = "/resident-records/movements/";
    private static final TestAccounts TOWN = new TestAccounts("231002");

    @BeforeAll
    void importResidents() {
        TOWN.register();
        var lines = new StringBuilder(TownInCsv.header());
        for (var body = 1; body <= 4; body++) {
            var home = body + "番地";
            lines.append(TownInCsv.line(body, body, "山田", "一", Map.of("住所_番地号表記", home)));
            lines.append(TownInCsv.line(
                    spouse(body), body, "山田", "二葉", Map.of("住所_番地号表記", home, "続柄コード1", "12", "性別", "2", "記載順位", "2")));
        }
        RegisteredTown.of(TOWN, lines.toString(), IntakeMode.ALL_OR_NOTHING);
    }

    @Test
    void who_changed_a_draft_reviews_it_neither_over_rest_nor_on_the_screen() {
        // Given
        var draft = entered(1);
        changed("clerk2", draft, 1, 1);

        // When
        var overRest = step("clerk2", draft, "review", 2);
        var onTheScreen = clerk("clerk2").formParam("note", "").post(SCREEN + draft + "/review/2");

        // Then
        overRest.statusCode(403).body("findings.code", contains("reviewer-entered-it"));
        assertThat(onTheScreen.statusCode()).isEqualTo(403);
        clerk("clerk2")
                .get(SCREEN + draft)
                .then()
                .body(containsString("自分が入力または修正した異動は審査できません"))
                .body(not(containsString("審査済みにする")));
        step("clerk3", draft, "review", 2).statusCode(200);
    }

    @Test
    void who_changed_a_draft_does_not_approve_it_also_after_others_changed_it_again() {
        // Given
        var draft = entered(2);
        changed("boss", draft, 1, 2);
        changed("clerk2", draft, 2, 2);
        step("clerk3", draft, "review", 3).statusCode(200);

        // When
        var overRest = step("boss", draft, "registration", 4);
        var onTheScreen = boss("boss").formParam("note", "").post(SCREEN + draft + "/registration/4");

        // Then
        overRest.statusCode(403).body("findings.code", contains("approver-entered-it"));
        assertThat(onTheScreen.statusCode()).isEqualTo(403);
        boss("boss").get(SCREEN + draft).then().body(not(containsString("決裁して本登録する")));
        boss("boss")
                .get("/resident-records/movements?state=reviewed")
                .then()
                .body(containsString("自分の入力・修正"))
                .body(not(containsString(draft + "/4\"")));
        step("boss2", draft, "registration", 4).statusCode(200);
    }

    @Test
    void several_approved_at_once_leave_out_what_the_approver_has_changed() {
        // Given
        var draft = entered(3);
        changed("boss", draft, 1, 3);
        step("clerk3", draft, "review", 2).statusCode(200);

        // When
        boss("boss").formParam("draft", draft + "/3").post("/resident-records/movements/registrations");

        // Then
        TOWN.rest("clerk3", Role.CLERK).get(REST + draft).then().body("state", equalTo("reviewed"));
    }

    @Test
    void who_changed_it_is_told_to_those_who_decide() {
        var draft = entered(4);
        changed("clerk2", draft, 1, 4);
        changed("clerk1", draft, 2, 4);

        clerk("clerk3").get(SCREEN + draft).then().body(containsString("修正</span> clerk2"));
        clerk("clerk3").get("/resident-records/movements").then().body(containsString("clerk1（修正 clerk2）"));
        TOWN.rest("clerk3", Role.CLERK)
                .get(REST + draft)
                .then()
                .body("enteredBy", equalTo("clerk1"))
                .body("changedBy", contains("clerk2", "clerk1"));
    }

    private static String entered(int body) {
        return TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(death(body, ""))
                .post(REST + "death")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void changed(String user, String draft, int revision, int body) {
        TOWN.rest(user, user.startsWith("boss") ? new Role[] {Role.CLERK, Role.APPROVER} : new Role[] {Role.CLERK})
                .contentType(JSON)
                .header("If-Match", "\"" + revision + "\"")
                .body(death(body, "訂正"))
                .put(REST + draft)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse step(String user, String draft, String step, int revision) {
        return TOWN.rest(
                        user,
                        user.startsWith("boss") ? new Role[] {Role.CLERK, Role.APPROVER} : new Role[] {Role.CLERK})
                .header("If-Match", "\"" + revision + "\"")
                .post(REST + draft + "/" + step)
                .then();
    }

    private static RequestSpecification clerk(String user) {
        return TOWN.browser(user, Role.CLERK);
    }

    private static RequestSpecification boss(String user) {
        return TOWN.browser(user, Role.CLERK, Role.APPROVER);
    }

    private static String death(int body, String note) {
        return """
                {"notification": {"header": {"movementDate": "R8.11.10", "notificationDate": "R8.11.12", "basis": "4",
                 "notifier": {"capacity": "3", "name": "届出　花子", "phone": "03-0000-1234"}, "note": "%s"},
                 "deceased": "%s"}}
                """.formatted(note, TownInCsv.number(spouse(body)));
    }

    private static int spouse(int body) {
        return body + 10;
    }
}
