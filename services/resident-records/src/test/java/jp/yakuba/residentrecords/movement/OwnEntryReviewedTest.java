package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.DecidedOtherwise;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Where {@code yakuba.movement.review-own-entry} is true, who entered a movement may review it; the decision stays another's. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(DecidedOtherwise.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnEntryReviewedTest {

    private static final String MOVEMENTS = "/resident-records/movements";

    /** The heads of two households; the spouse of each, who dies in what follows, has the next number. */
    private static final List<Integer> HEADS = List.of(10, 20);

    private final TestAccounts accounts = new TestAccounts("221015");

    @BeforeAll
    void importPeople() {
        accounts.register();
        var lines = new StringBuilder(TownInCsv.header());
        for (var head : HEADS) {
            lines.append(TownInCsv.line(head, head, "山田", "一", Map.of("住所_市区町村コード", "221015")));
            lines.append(TownInCsv.line(
                    head + 1,
                    head,
                    "山田",
                    "二葉",
                    Map.of("住所_市区町村コード", "221015", "続柄コード1", "12", "性別", "2", "記載順位", "2")));
        }
        RegisteredTown.of(accounts, lines.toString(), IntakeMode.ALL_OR_NOTHING);
    }

    @Test
    void it_waits_for_who_entered_it_too_and_is_reviewed_on_the_screen() {
        // Given
        var draft = entered("clerk1", HEADS.getFirst());
        accounts.browser("clerk1", Role.CLERK).get(MOVEMENTS).then().body(containsString("審査待ち 1件"));
        accounts.browser("clerk1", Role.CLERK)
                .get(draft)
                .then()
                .body(containsString("審査済みにする"))
                .body(not(containsString("自分が入力または修正した異動は審査できません")));

        // When
        accounts.browser("clerk1", Role.CLERK)
                .formParam("note", "")
                .post(draft + "/review/1")
                .then()
                .statusCode(303);

        // Then
        accounts.browser("clerk1", Role.CLERK).get(draft).then().body(containsString("審査済"));
    }

    @Test
    void it_is_reviewed_over_rest_and_registered_by_another_only() {
        var draft = entered("approver1", HEADS.getLast());
        var path = "/resident-records/v1/movements/" + draft.substring(draft.lastIndexOf('/') + 1);
        accounts.rest("approver1", Role.CLERK, Role.APPROVER)
                .header("If-Match", "\"1\"")
                .post(path + "/review")
                .then()
                .statusCode(200);

        accounts.rest("approver1", Role.CLERK, Role.APPROVER)
                .header("If-Match", "\"2\"")
                .post(path + "/registration")
                .then()
                .statusCode(403)
                .body("findings[0].code", equalTo("approver-entered-it"));
        accounts.rest("approver2", Role.APPROVER)
                .header("If-Match", "\"2\"")
                .post(path + "/registration")
                .then()
                .statusCode(200);
    }

    private String entered(String user, int head) {
        var answer = accounts.browser(user, Role.CLERK, Role.APPROVER)
                .formParam("step", "save")
                .formParam("form.household", TownInCsv.number(head))
                .formParam("header.movementDate", "R8.11.10")
                .formParam("header.notificationDate", "R8.11.12")
                .formParam("header.basis", "4")
                .formParam("header.notifier.capacity", "3")
                .formParam("header.notifier.name", "届出　花子")
                .formParam("deceased", TownInCsv.number(head + 1))
                .post(MOVEMENTS + "/new/death");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceAll("https?://[^/]*", "");
    }
}
