package jp.yakuba.childallowance.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.json.Json;

/** Amendments of a municipality over REST, after the claims that they amend. */
public record AmendmentsOfATown(ClaimsOfATown claims) {

    private static final String API = "/child-allowance/v1/";
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    public AmendmentsOfATown(String municipality) {
        this(new ClaimsOfATown(municipality));
    }

    /** A parent is certified for one child, born on 20 November 2025, from December on. */
    public void certified(String recipient, String child) {
        decided("claims", claims.reviewed(recipient, child), 2);
    }

    /** Who claims so is certified. */
    public void certified(String claim) {
        var entered = claim(claim);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        var id = entered.header("Location").replaceFirst(".*/", "");
        assertThat(step("clerk2", "claims", id, "review", 1).statusCode()).isEqualTo(200);
        decided("claims", id, 2);
    }

    /** The recipient moves out. */
    public static String movesOut(String recipient, String day) {
        return amendment(
                recipient,
                "extinction",
                "ex-officio",
                "\"reason\": \"moved-out\", \"event\": \"%s\"".formatted(day),
                "");
    }

    /** A child is born, and claimed for. */
    public static String isBorn(String recipient, String child, String birth, String claimed) {
        return amendment(
                        recipient,
                        "increase",
                        "claim",
                        "\"claimReason\": \"birth\", \"event\": \"%s\"".formatted(birth),
                        """
                        {"addressee": "%s", "birthDate": "%s", "care": {"from": "%s"}, "counted": false, "livingApart": false}""".formatted(child, birth, birth))
                .replace("\"2026-06-01\"", "\"" + claimed + "\"");
    }

    /** A child leaves. */
    public static String leaves(String recipient, String child, String day) {
        return amendment(
                recipient,
                "decrease",
                "notice",
                "\"reason\": \"care-ended\", \"event\": \"%s\"".formatted(day),
                "{\"addressee\": \"%s\", \"counted\": false, \"livingApart\": false}".formatted(child));
    }

    /** An amendment is taken back. */
    public static String takesBack(String recipient, String id) {
        return amendment(recipient, "rescission", "ex-officio", "\"rescinds\": \"%s\"".formatted(id), "");
    }

    private static String amendment(String recipient, String kind, String basis, String items, String children) {
        return """
                {"recipient": "%s", "kind": "%s", "basis": "%s", "date": "2026-06-01", %s, "children": [%s]}""".formatted(recipient, kind, basis, items, children);
    }

    /** An amendment is entered; who comes lives with the recipient, and was born as it says. */
    Response enter(String body) {
        var amendment = Json.parse(body);
        var recipient = amendment.path("recipient").asText();
        amendment.path("children").forEach(child -> {
            if (child.has("birthDate")) {
                claims.live(
                        recipient,
                        child.path("addressee").asText(),
                        child.path("birthDate").asText());
            }
        });
        return enterOfStrangers(body);
    }

    /** The same of whoever lives in the town or not. */
    Response enterOfStrangers(String body) {
        return claims.accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + "amendments");
    }

    /** The id of an amendment that the first clerk has entered. */
    public String entered(String body) {
        var answer = enter(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.header("Location").replaceFirst(".*/", "");
    }

    /** The id of one that another has reviewed. */
    public String reviewed(String body) {
        var id = entered(body);
        assertThat(step("clerk2", "amendments", id, "review", 1).statusCode()).isEqualTo(200);
        return id;
    }

    /** The id of one that was decided. */
    public String decided(String body) {
        var id = reviewed(body);
        decided("amendments", id, 2);
        return id;
    }

    /** The id of a claim for more that was decided against. */
    public String rejected(String body, String reason) {
        var id = entered(body);
        var answer = reject("approver1", id, 1, reason);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return id;
    }

    /** Somebody decides against it. */
    public Response reject(String userId, String id, int revision, String reason) {
        return step(userId, "amendments", id, "rejection", revision, "{\"reason\": \"" + reason + "\"}");
    }

    private void decided(String list, String id, int revision) {
        var answer = step("approver1", list, id, "registration", revision);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    Response step(String userId, String list, String id, String step, int revision) {
        return step(userId, list, id, step, revision, "{}");
    }

    private Response step(String userId, String list, String id, String step, int revision, String body) {
        return claims.accounts()
                .restAs(userId, userId.startsWith("approver") ? APPROVER : CLERK)
                .header("If-Match", "\"" + revision + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + list + "/" + id + "/" + step);
    }

    Response claim(String body) {
        return claims.enterForAReason(body);
    }

    JsonPath look(String id) {
        return get("amendments/" + id);
    }

    /** What REST answers. */
    public JsonPath get(String path) {
        return claims.accounts().restAs("clerk1", CLERK).get(API + path).jsonPath();
    }

    /** All that stands for a recipient: for which months, how much, for whom. */
    String standing(String recipient) {
        return String.join("\n", claims.asked("""
                select 'entitled ' || range_agg(months) from child_allowance.entitlement where recipient = '%1$s'
                union all
                select 'due ' || amount || ' ' || range_agg(months) from child_allowance.due_amount
                where recipient = '%1$s' group by amount
                union all
                select 'paid ' || addressee_number || ' ' || range_agg(months) from child_allowance.paid_child
                where recipient = '%1$s' group by addressee_number order by 1
                """.formatted(recipient)));
    }
}
