package jp.yakuba.childallowance.unpaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;

/** Claims for unpaid allowance of a municipality over REST, after parents who have died. */
public record UnpaidClaimsOfATown(AmendmentsOfATown amendments) {

    private static final String API = "/child-allowance/v1/unpaid-claims";
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);
    private static final String DEATH = "2026-03-20";

    /** A parent was certified from December 2025 on, has died in March 2026, and the end is decided. */
    public void bereaved(String parent, String child) {
        amendments.certified(parent, child);
        dies(parent);
        ended(parent);
    }

    void dies(String parent) {
        ToldPeople.follow(
                accounts(),
                ToldPeople.registered(
                        parent,
                        ToldPeople.named("確氏　花子", "花子", "カクシ　ハナコ")
                                .andThen(ToldPeople.livingAt("試験町一丁目", parent))
                                .andThen(record -> record.put("version", 2)
                                        .put("state", ResidentState.DIED.code())
                                        .putObject("deletion")
                                        .put("reason", "33")
                                        .putObject("date")
                                        .put("value", DEATH)
                                        .put("unknown", false))));
    }

    void ended(String parent) {
        amendments.decided(AmendmentsOfATown.movesOut(parent, DEATH).replace("moved-out", "died"));
    }

    private TestAccounts accounts() {
        return amendments.claims().accounts();
    }

    /** The child claims; somebody of elsewhere acts for it. */
    public static String claim(String deceased, String child) {
        return """
                {"deceased": "%s", "child": "%s", "guardianName": "後見　一郎", "date": "2026-06-01",
                 "account": {"bank": "0001", "branch": "001", "kind": "1", "number": "7654321", "holder": "カクシ イチコ"}}
                """.formatted(deceased, child).replace("\n", " ");
    }

    Response enter(String body) {
        return accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post(API);
    }

    /** The id of a claim that the first clerk has entered. */
    public String entered(String deceased, String child) {
        return entered(claim(deceased, child));
    }

    /** The same by a clerk who has a reason for an account in another name. */
    public String enteredForAReason(String deceased, String child) {
        return entered(claim(deceased, child)
                .replaceFirst("}\\s*$", ", \"passedAlerts\": {\"child-allowance.account-holder-differs\": \"確かめた\"}}"));
    }

    private String entered(String body) {
        var answer = enter(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Location").replaceFirst(".*/", "");
    }

    /** The id of a claim that another has reviewed. */
    public String reviewed(String deceased, String child) {
        var id = entered(deceased, child);
        assertThat(step("clerk2", id, "review", 1, "{}").statusCode()).isEqualTo(200);
        return id;
    }

    /** The id of a claim that was decided on. */
    public String granted(String deceased, String child) {
        var id = reviewed(deceased, child);
        var decided = step("approver1", id, "registration", 2, "{}");
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        return id;
    }

    Response step(String userId, String id, String step, int revision, String body) {
        return accounts()
                .restAs(userId, userId.startsWith("approver") ? APPROVER : CLERK)
                .header("If-Match", "\"" + revision + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + "/" + id + "/" + step);
    }

    JsonPath look(String id) {
        return accounts().restAs("clerk1", CLERK).get(API + "/" + id).jsonPath();
    }
}
