package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What those see who review and decide, who may do it, and that a form which is sent twice does it once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftForDecisionTest {

    private static final String NEW = "/resident-records/movements/new/death";

    /** A head of a household and the spouse, who dies in what follows. */
    private static final List<List<Integer>> COUPLES = List.of(
            List.of(10, 11),
            List.of(20, 21),
            List.of(42, 43),
            List.of(50, 51),
            List.of(60, 61),
            List.of(73, 74),
            List.of(82, 83),
            List.of(110, 111),
            List.of(12, 62));

    private final TestAccounts accounts = new TestAccounts("221007");

    @BeforeAll
    void importHouseholds() {
        accounts.register();
        var town = Map.of("住所_市区町村コード", "221007");
        var lines = new StringBuilder(TownInCsv.header());
        var spouse = Map.of("住所_市区町村コード", "221007", "続柄コード1", "12", "性別", "2", "記載順位", "2");
        for (var couple : COUPLES) {
            lines.append(TownInCsv.line(couple.getFirst(), couple.getFirst(), "山田", "一", town));
            lines.append(TownInCsv.line(couple.getLast(), couple.getFirst(), "山田", "二葉", spouse));
        }
        RegisteredTown.of(accounts, lines.toString(), IntakeMode.ALL_OR_NOTHING);
    }

    @Test
    @Requirement("001/4.0.9#1")
    void the_notifier_and_the_attachments_are_shown_to_those_who_decide() {
        var draft = entered(1, UUID.randomUUID());

        accounts.browser("clerk2", Role.CLERK)
                .get(draft)
                .then()
                .statusCode(200)
                .body(containsString("届出人"))
                .body(containsString("同一世帯の者"))
                .body(containsString("届出　花子"))
                .body(containsString("03-0000-1234"));
    }

    @Test
    @Requirement("001/4.0.8#7")
    void who_reviewed_is_shown_to_who_decides() {
        var draft = entered(2, UUID.randomUUID());
        post(accounts.browser("clerk2", Role.CLERK), draft + "/review/1").then().statusCode(303);

        accounts.browser("approver1", Role.APPROVER).get(draft).then().body(containsString("審査</span> clerk2"));
        accounts.browser("approver1", Role.APPROVER)
                .get("/resident-records/movements?state=reviewed")
                .then()
                .body(containsString("審査者"))
                .body(containsString("<td>clerk2</td>"));
    }

    @Test
    void who_entered_a_movement_does_not_review_it_on_the_screen_or_over_rest() {
        var draft = entered(3, UUID.randomUUID());
        var id = draft.substring(draft.lastIndexOf('/') + 1);

        accounts.browser("clerk1", Role.CLERK)
                .get(draft)
                .then()
                .body(not(containsString("審査済みにする")))
                .body(containsString("自分が入力または修正した異動は審査できません"));
        post(accounts.browser("clerk1", Role.CLERK), draft + "/review/1").then().statusCode(403);
        accounts.rest("clerk1", Role.CLERK)
                .header("If-Match", "\"1\"")
                .post("/resident-records/v1/movements/" + id + "/review")
                .then()
                .statusCode(403)
                .body("findings[0].code", equalTo("reviewer-entered-it"));
    }

    @Test
    void the_same_form_sent_twice_makes_one_draft_and_leads_to_it_both_times() {
        // Given
        var key = UUID.randomUUID();

        // When
        var first = entered(4, key);
        var second = entered(4, key);

        // Then
        assertThat(second).isEqualTo(first);
        var page = accounts.browser("clerk1", Role.CLERK)
                .get("/resident-records/residents/" + number(4))
                .asString();
        assertThat(page.split("仮登録中の異動があります", -1)).hasSize(2);
    }

    @Test
    void another_content_of_a_form_that_was_done_is_not_registered_and_says_so() {
        // Given
        var key = UUID.randomUUID();
        var first = entered(5, key);

        // When
        var other = enter(accounts.browser("clerk1", Role.CLERK).formParam("header.note", "後から"), 5, key);

        // Then
        assertThat(path(other)).isEqualTo(first);
        accounts.browser("clerk1", Role.CLERK)
                .cookie("yakuba-notice", other.cookie("yakuba-notice"))
                .get(first)
                .then()
                .body(containsString("後から変えた内容は登録していません"))
                .body(not(containsString("<dd class=\"moji\">後から")));
    }

    @Test
    void a_decision_sent_twice_is_taken_once_and_leads_to_the_same_page() {
        var draft = entered(6, UUID.randomUUID());
        var key = UUID.randomUUID().toString();

        for (var time = 0; time < 2; time++) {
            var answer = post(accounts.browser("clerk2", Role.CLERK).formParam("form.key", key), draft + "/review/1");

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(path(answer)).isEqualTo(draft);
        }
        accounts.browser("clerk2", Role.CLERK).get(draft).then().body(containsString("審査済"));
    }

    @Test
    @Requirement("001/4.0.8#8")
    void several_approved_at_once_and_sent_again_are_told_as_registered_both_times() {
        var draft = entered(7, UUID.randomUUID());
        post(accounts.browser("clerk2", Role.CLERK), draft + "/review/1").then().statusCode(303);
        var id = draft.substring(draft.lastIndexOf('/') + 1);
        var key = UUID.randomUUID().toString();

        for (var time = 0; time < 2; time++) {
            var answer = post(
                    accounts.browser("approver1", Role.APPROVER)
                            .formParam("form.key", key)
                            .formParam("draft", id + "/2"),
                    "/resident-records/movements/registrations");

            accounts.browser("approver1", Role.APPROVER)
                    .cookie("yakuba-notice", answer.cookie("yakuba-notice"))
                    .get("/resident-records/movements")
                    .then()
                    .body(containsString("1件を本登録しました。"));
        }
    }

    @Test
    void a_step_on_a_draft_that_has_gone_on_leads_to_the_draft_as_it_is_now() {
        // Given
        var draft = entered(8, UUID.randomUUID());
        post(accounts.browser("clerk2", Role.CLERK), draft + "/review/1").then().statusCode(303);

        // When
        var late = post(accounts.browser("clerk3", Role.CLERK), draft + "/review/1");

        // Then
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(path(late)).isEqualTo(draft);
    }

    @Test
    @Requirement("001/4.0.9#2")
    void a_correction_of_a_draft_that_another_has_changed_keeps_what_was_typed() {
        // Given
        var draft = entered(9, UUID.randomUUID());
        var mine = enterAt(accounts.browser("clerk1", Role.CLERK), 9, draft + "/edit/1");
        assertThat(mine.statusCode()).isEqualTo(303);

        // When
        var late =
                enterAt(accounts.browser("clerk1", Role.CLERK).formParam("header.note", "遅れた訂正"), 9, draft + "/edit/1");

        // Then
        late.then()
                .statusCode(412)
                .body(containsString("draft-changed-meanwhile"))
                .body(containsString("遅れた訂正"))
                .body(containsString(draft + "/edit/2"));
    }

    private String entered(int body, UUID key) {
        var answer = enter(accounts.browser("clerk1", Role.CLERK), body, key);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return path(answer);
    }

    private static Response enter(RequestSpecification request, int body, UUID key) {
        return enterAt(request.formParam("form.key", key.toString()), body, NEW);
    }

    private static Response enterAt(RequestSpecification request, int body, String address) {
        return request.formParam("step", "save")
                .formParam(
                        "form.household", TownInCsv.number(COUPLES.get(body - 1).getFirst()))
                .formParam("header.movementDate", "R8.11.10")
                .formParam("header.notificationDate", "R8.11.12")
                .formParam("header.basis", "4")
                .formParam("header.notifier.capacity", "3")
                .formParam("header.notifier.name", "届出　花子")
                .formParam("header.notifier.phone", "03-0000-1234")
                .formParam("deceased", number(body))
                .post(address);
    }

    private static Response post(RequestSpecification request, String address) {
        return request.formParam("note", "").post(address);
    }

    private static String number(int person) {
        return TownInCsv.number(COUPLES.get(person - 1).getLast());
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceAll("https?://[^/]*", "");
    }
}
