package jp.yakuba.childallowance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.unpaid.UnpaidClaimsOfATown;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.contract.FreeTexts;
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

    private static final String WITHOUT_GLYPH = "葛\uDB40\uDDEF城";

    private final ClaimsOfATown town = new ClaimsOfATown("012394");

    @Test
    void no_text_that_can_be_sent_takes_a_pictograph() {
        assertThat(FreeTexts.below(OWN, KEEPING_NOTHING, DIGITS))
                .hasSizeGreaterThan(30)
                .allSatisfy(place -> {
                    var answer = by("clerk1")
                            .header("If-Match", "\"1\"")
                            .contentType(ContentType.JSON)
                            .body(place.body())
                            .request(
                                    place.operation().method(),
                                    place.operation().examplePath());

                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
                    assertThat(answer.jsonPath()
                                    .getList("findings.findAll { it.code == 'pictograph' }.field", String.class))
                            .as(answer.asString())
                            .containsExactly(place.path());
                });
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
                OWN + "claims/" + id + "/rejection/1", Map.of("reason", FreeTexts.PICTOGRAPH),
                OWN + "claims/" + id + "/return/1", Map.of("note", FreeTexts.PICTOGRAPH),
                OWN + "amendments/new",
                        Map.of(
                                "step",
                                "save",
                                "recipient",
                                "4790000007",
                                "kind",
                                "extinction",
                                "note",
                                FreeTexts.PICTOGRAPH),
                OWN + "payments/4790000007/suspensions",
                        Map.of("firstMonth", "2026-12", "reason", FreeTexts.PICTOGRAPH));

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
