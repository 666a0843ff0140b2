package jp.yakuba.childallowance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.unpaid.UnpaidClaimsOfATown;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.contract.ApiOperation;
import jp.yakuba.platform.contract.Contract;
import org.junit.jupiter.api.Test;

/** What a clerk or a program types freely is looked at, where it is entered, for what no notice could print. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FreeTextTest {

    private static final String OWN = "/child-allowance/";

    /** What is sought or calculated is kept nowhere. */
    private static final Set<String> KEEPING_NOTHING =
            Set.of(OWN + "v1/people-searches", OWN + "v1/calculations", OWN + "v1/account-checks");

    /** Texts that take digits only, and say so. */
    private static final Set<String> DIGITS = Set.of("client", "symbol", "number");

    private static final String PICTOGRAPH = "見本😀";
    private static final String WITHOUT_GLYPH = "葛\uDB40\uDDEF城";

    private final ClaimsOfATown town = new ClaimsOfATown("012394");

    /** A text is what the document limits in length: dates, codes and numbers have a form of their own. */
    @Test
    void no_text_that_can_be_sent_takes_a_pictograph() {
        var sendable = Contract.served().operations().stream()
                .filter(operation -> operation.path().startsWith(OWN) && operation.takesJson())
                .filter(operation -> !KEEPING_NOTHING.contains(operation.path()))
                .flatMap(operation -> texts(operation).map(text -> Map.entry(operation, text)))
                .toList();

        assertThat(sendable).hasSizeGreaterThan(30).allSatisfy(sent -> {
            var answer = send(sent.getKey(), sent.getValue());

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
            assertThat(answer.jsonPath().getList("findings.findAll { it.code == 'pictograph' }.field", String.class))
                    .as(answer.asString())
                    .containsExactly(sent.getValue());
        });
    }

    private static Stream<String> texts(ApiOperation operation) {
        var schema = operation.requestContent().path("application/json").path("schema");
        return texts(operation, schema, "").filter(path -> !DIGITS.contains(path.replaceFirst(".*\\.", "")));
    }

    private static Stream<String> texts(ApiOperation operation, JsonNode described, String path) {
        var schema = operation.document().at(described.path("$ref").asText().replaceFirst("^[^#]*#", ""));
        var properties = (described.has("$ref") ? schema : described).path("properties");
        return properties
                .propertyStream()
                .filter(property -> !property.getKey().equals("passedAlerts"))
                .flatMap(property -> {
                    var at = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
                    return isText(property.getValue()) ? Stream.of(at) : texts(operation, property.getValue(), at);
                });
    }

    private static boolean isText(JsonNode property) {
        return property.has("maxLength")
                && !property.has("format")
                && !property.has("pattern")
                && !property.has("enum");
    }

    /** The example of the document with the text in its place. */
    private Response send(ApiOperation operation, String text) {
        var body = (ObjectNode)
                operation.requestExamples().values().iterator().next().deepCopy();
        body.put(text, PICTOGRAPH);
        return by("clerk1")
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(body.toString())
                .request(operation.method(), operation.examplePath());
    }

    private RequestSpecification by(String userId) {
        return town.accounts()
                .restAs(
                        userId,
                        HeldRole.in(ChildAllowance.ROOM, Role.CLERK),
                        HeldRole.in(ChildAllowance.ROOM, Role.APPROVER));
    }

    @Test
    void where_alerts_are_passed_a_character_without_a_glyph_is_passed_with_a_reason() {
        // Given
        var amendments = new AmendmentsOfATown(town);
        new UnpaidClaimsOfATown(amendments).bereaved("4790000001", "4790000002");
        var claim = UnpaidClaimsOfATown.claim("4790000001", "4790000002").replace("後見", WITHOUT_GLYPH);

        // When
        var refused = enter(claim);
        var passed = enter(claim.replaceFirst(
                "}\\s*$",
                ", \"passedAlerts\": {\"glyph-missing\": \"戸籍のとおり\","
                        + " \"child-allowance.account-holder-differs\": \"確かめた\"}}"));

        // Then
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("findings.findAll { it.code == 'glyph-missing' }.field", String.class))
                .containsExactly("guardianName");
        assertThat(passed.statusCode()).as(passed.asString()).isEqualTo(201);
    }

    private Response enter(String claim) {
        return by("clerk1").contentType(ContentType.JSON).body(claim).post(OWN + "v1/unpaid-claims");
    }

    @Test
    void where_none_is_passed_it_is_an_error() {
        // Given
        var id = town.entered("4790000003", "4790000004");

        // When
        var refused = town.step("approver1", id, "rejection", 1, "{\"reason\": \"" + WITHOUT_GLYPH + "\"}");

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("findings.code", String.class)).containsExactly("glyph-missing");
        assertThat(refused.jsonPath().getList("findings.severity", String.class))
                .containsExactly("error");
    }

    @Test
    void a_form_tells_of_it_at_its_field_as_well() {
        var id = town.entered("4790000005", "4790000006");
        town.certified("4790000007", "4790000008");
        var forms = Map.of(
                OWN + "claims/" + id + "/rejection/1", Map.of("reason", PICTOGRAPH),
                OWN + "claims/" + id + "/return/1", Map.of("note", PICTOGRAPH),
                OWN + "amendments/new",
                        Map.of("step", "save", "recipient", "4790000007", "kind", "extinction", "note", PICTOGRAPH),
                OWN + "payments/4790000007/suspensions", Map.of("firstMonth", "2026-12", "reason", PICTOGRAPH));

        forms.forEach((address, fields) -> {
            var answer = browser().formParams(fields).post(address);

            assertThat(answer.statusCode()).as(address).isEqualTo(422);
            assertThat(answer.asString()).as(address).contains("絵文字「😀」（U+1F600）は記録できません。", "絵文字を消して入力し直してください。");
        });
        assertThat(town.look(id).jsonPath().getString("state")).isEqualTo("draft");
    }

    private RequestSpecification browser() {
        return town.accounts()
                .browserAs(
                        "approver1",
                        HeldRole.in(ChildAllowance.ROOM, Role.CLERK),
                        HeldRole.in(ChildAllowance.ROOM, Role.APPROVER));
    }
}
