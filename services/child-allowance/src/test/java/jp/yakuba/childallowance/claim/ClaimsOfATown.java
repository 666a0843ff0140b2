package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Consumer;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;

/** Claims of a municipality over REST, as two clerks and one who decides bring them on their way. */
public record ClaimsOfATown(TestAccounts accounts) {

    private static final String API = "/child-allowance/v1/claims";
    private static final int PROBLEM = 422;
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    public ClaimsOfATown(String municipality) {
        this(new TestAccounts(municipality).register());
    }

    /** A parent claims for one child, two weeks old when it was claimed. */
    public static String claim(String claimant, String child) {
        return claim(claimant, child, "{\"date\": \"2025-12-03\", \"reason\": \"birth\", \"event\": \"2025-11-20\"}");
    }

    /** The same with another claim. */
    static String claim(String claimant, String child, String claim) {
        return """
                {"claimant": {"addressee": "%s", "entitledAs": "parent"}, "claim": %s,
                 "children": [{"addressee": "%s", "birthDate": "2025-11-20", "care": {"from": "2025-11-20"},
                    "livelihood": "shared", "livingApart": false}],
                 "account": {"bank": "0001", "branch": "001", "kind": "1", "number": "7654321", "holder": "カクシ ハナコ"}}
                """.formatted(claimant, claim, child).replace("\n", " ");
    }

    /** The id of a claim that the first clerk has entered. */
    public String entered(String claimant, String child) {
        return id(enterForAReason(claim(claimant, child)));
    }

    /** The id of a claim that another has reviewed. */
    public String reviewed(String claimant, String child) {
        return reviewed(entered(claimant, child));
    }

    private String reviewed(String id) {
        assertThat(step("clerk2", id, "review", 1).statusCode()).isEqualTo(200);
        return id;
    }

    /** The id of a claim that was decided on. */
    public String certified(String claimant, String child) {
        return certified(reviewed(claimant, child));
    }

    /** The id of a claim that was decided against. */
    public String rejected(String claimant, String child, String reason) {
        var id = entered(claimant, child);
        var decided = step("approver1", id, "rejection", 1, "{\"reason\": \"" + reason + "\"}");
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        return id;
    }

    /** The id of one that was decided on, for a child who lives elsewhere, and whom nobody in the town knows. */
    public String certifiedForStranger(String claimant, String child) {
        settle(claimant, ClaimsOfATown::parent, ToldPeople.livingAt("試験町一丁目", claimant));
        var apart = claim(claimant, child).replace("\"livingApart\": false", "\"livingApart\": true");
        return certified(reviewed(id(enterOfStrangersForAReason(apart))));
    }

    private String certified(String id) {
        var decided = step("approver1", id, "registration", 2);
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        return id;
    }

    /** A parent and a child come to live in the town, together; the parent has the account of {@link #claim}. */
    public void live(String claimant, String child, String birthDate) {
        settle(claim(claimant, child).replace("2025-11-20\", \"care", birthDate + "\", \"care"));
    }

    /** Lets those of a claim live in the town as the claim says, each whom nobody knows yet. */
    private void settle(String body) {
        var claim = Json.parse(body);
        var claimant = claim.path("claimant").path("addressee").asText();
        settle(claimant, ClaimsOfATown::parent, ToldPeople.livingAt("試験町一丁目", claimant));
        claim.path("children")
                .forEach(child -> settle(
                        child.path("addressee").asText(),
                        record -> born(record, child.path("birthDate").asText()),
                        child.path("livingApart").asBoolean()
                                ? ToldPeople.livingAt(
                                        "別町二丁目", child.path("addressee").asText())
                                : ToldPeople.livingAt("試験町一丁目", claimant)));
    }

    private void settle(String number, Consumer<ObjectNode> who, Consumer<ObjectNode> where) {
        if (asked("select addressee_number from child_allowance.addressee where addressee_number = '" + number + "'")
                .isEmpty()) {
            ToldPeople.begin(accounts, ToldPeople.item(number, who.andThen(where)));
        }
    }

    private static void parent(ObjectNode record) {
        ToldPeople.named("確氏　花子", "花子", "カクシ　ハナコ").accept(record);
    }

    private static void born(ObjectNode record, String birthDate) {
        ToldPeople.named("確氏　一子", "一子", "カクシ　イチコ").accept(record);
        record.putObject("relationship").put("first", "20").put("text", "子");
        ToldPeople.born(birthDate).accept(record);
    }

    /** The same by a clerk who has a reason for whatever alert there is. */
    public Response enterForAReason(String body) {
        settle(body);
        return enterOfStrangersForAReason(body);
    }

    private Response enterOfStrangersForAReason(String body) {
        var answer = enterOfStrangers(body);
        if (answer.statusCode() != PROBLEM) {
            return answer;
        }
        var claim = Json.parse(body);
        var passed = claim.putObject("passedAlerts");
        answer.jsonPath().getList("findings.code", String.class).forEach(code -> passed.put(code, "確かめた"));
        return enterOfStrangers(Json.write(claim));
    }

    /** A claim is entered, of people who live in the town. */
    public Response enter(String body) {
        settle(body);
        return enterOfStrangers(body);
    }

    /** A claim is entered, of whoever lives in the town or not. */
    Response enterOfStrangers(String body) {
        return accounts.restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post(API);
    }

    Response enterOnce(String key, String body) {
        settle(body);
        return accounts.restAs("clerk1", CLERK)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(API);
    }

    Response change(String userId, String id, int revision, String body) {
        settle(body);
        return accounts.restAs(userId, role(userId))
                .header("If-Match", "\"" + revision + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(API + "/" + id);
    }

    private static HeldRole role(String userId) {
        return userId.startsWith("approver") ? APPROVER : CLERK;
    }

    Response step(String userId, String id, String step, int revision) {
        return step(userId, id, step, revision, "{}");
    }

    public Response step(String userId, String id, String step, int revision, String body) {
        return accounts.restAs(userId, role(userId))
                .header("If-Match", "\"" + revision + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + "/" + id + "/" + step);
    }

    Response get(String path) {
        return get("clerk1", path);
    }

    Response get(String userId, String path) {
        return accounts.restAs(userId, CLERK).get(path);
    }

    public Response look(String id) {
        return get(API + "/" + id);
    }

    static String id(Response entered) {
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        return entered.header("Location").replaceFirst(".*/", "");
    }

    /** What the database says. */
    public List<String> asked(String query) {
        return Arc.container()
                .instance(Database.class)
                .get()
                .transact(Operator.system(accounts.municipality(), "test"), work -> work.sql()
                        .createQuery(query)
                        .mapTo(String.class)
                        .list());
    }
}
