package jp.yakuba.childallowance.outsider;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.notice.NoticesOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who is in no register here claims, is claimed for, is a spouse, and is written to, each for a reason that names a paper. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsidersInClaimsTest {

    private static final String HERE = "013048";
    private static final String ELSEWHERE = "131016";
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    private final ClaimsOfATown town = new ClaimsOfATown(HERE);
    private final OutsidersOfATown outsiders = new OutsidersOfATown(town.accounts());
    private final NoticesOfATown notices = new NoticesOfATown(town);

    @BeforeAll
    void aMayor() {
        notices.certifiedBy("見本　一郎");
    }

    @Test
    void a_child_who_lives_elsewhere_is_claimed_for_and_named_on_the_notice() {
        // Given
        town.live("4920000001", "4920000002", "2020-05-10");
        var child = outsiders.entered(OutsidersOfATown.child("別氏　一子", "ベツシ　イチコ"));
        var claim = ClaimsOfATown.claim("4920000001", child).replace("\"livingApart\": false", "\"livingApart\": true");

        // When
        var found = codes(enter(claim));
        var certified = certified(passing(claim, "child-not-in-register", "child-lives-apart"));

        // Then
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "child-allowance.child-not-in-register", "child-allowance.child-lives-apart");
        assertThat(letter(certified)).contains("別氏一子令和7年11月20日生");
    }

    @Test
    void a_birth_date_is_that_which_was_registered() {
        town.live("4920000011", "4920000012", "2020-05-10");
        var child = outsiders.entered(OutsidersOfATown.person("違氏　一子", "チガイシ　イチコ", "2025-11-19", ELSEWHERE));

        assertThat(codes(enter(ClaimsOfATown.claim("4920000011", child))))
                .contains("child-allowance.birth-date-differs");
    }

    @Test
    void a_facility_is_paid_for_the_children_in_it_and_written_to_at_its_seat() {
        // Given
        town.live("4920000021", "4920000022", "2025-11-20");
        var facility = outsiders.entered(OutsidersOfATown.organisation("children", "見本学園", "ミホンガクエン", HERE));
        var claim = ClaimsOfATown.claim(facility, "4920000022").replace("\"parent\"", "\"facility\"");

        // When
        var found = codes(enter(claim));
        var certified = certified(passing(claim, "claimant-outside"));

        // Then
        assertThat(found).containsExactly("child-allowance.claimant-outside");
        assertThat(letter(certified)).contains("施設町八番地", "見本学園理事長見本五郎様");
        assertThat(town.asked(
                        "select amount from child_allowance.certification where addressee_number = '" + facility + "'"))
                .as("of a child under three in a facility")
                .containsExactly("15000");
        assertThat(town.asked("select count(*) from child_allowance.due_amount where recipient = '" + facility + "'"))
                .as("it is due to the facility, and paid from there")
                .doesNotContain("0");
    }

    @Test
    @Requirement("027/1.4#1")
    void a_corporation_claims_as_a_guardian_and_not_as_a_parent_and_a_person_not_as_a_corporation() {
        town.live("4920000031", "4920000032", "2025-11-20");
        var corporation =
                outsiders.entered(OutsidersOfATown.organisation("corporate-guardian", "見本後見", "ミホンコウケン", HERE));
        var asParent = ClaimsOfATown.claim(corporation, "4920000032");
        var asGuardian = asParent.replace("\"parent\"", "\"corporate-guardian\"");

        assertThat(codes(enter(asParent))).contains("child-allowance.claimant-kind-wrong");
        assertThat(codes(enter(asGuardian))).containsExactly("child-allowance.claimant-outside");
        assertThat(codes(enter(asGuardian.replace(corporation, "4920000031"))))
                .contains("child-allowance.claimant-kind-wrong");
        assertThat(codes(enter(ClaimsOfATown.claim("4920000031", corporation))))
                .contains("child-allowance.addressee-no-person");

        certified(passing(asGuardian, "claimant-outside"));

        assertThat(town.asked("select entitled_as from child_allowance.certification where addressee_number = '"
                        + corporation + "'"))
                .containsExactly("corporate-guardian");
    }

    @Test
    void who_lives_here_without_a_record_claims_here_and_who_lives_elsewhere_there() {
        town.live("4920000041", "4920000042", "2025-11-20");
        var here = outsiders.entered(OutsidersOfATown.person("居氏　花子", "イシ　ハナコ", "1990-04-01", HERE));
        var elsewhere = outsiders.entered(OutsidersOfATown.person("遠氏　花子", "トオシ　ハナコ", "1990-04-02", ELSEWHERE));

        assertThat(codes(enter(ClaimsOfATown.claim(here, "4920000042"))))
                .contains("child-allowance.claimant-outside")
                .doesNotContain("child-allowance.claimant-elsewhere");
        assertThat(codes(enter(ClaimsOfATown.claim(elsewhere, "4920000042"))))
                .contains("child-allowance.claimant-elsewhere");
    }

    @Test
    void a_spouse_elsewhere_is_named_by_the_number_for_a_reason() {
        town.live("4920000051", "4920000052", "2025-11-20");
        var spouse = outsiders.entered(OutsidersOfATown.person("単氏　太郎", "タンシ　タロウ", "1988-04-01", ELSEWHERE));
        var claim = ClaimsOfATown.claim("4920000051", "4920000052")
                .replaceFirst(
                        "\"claim\":",
                        "\"spouse\": {\"tie\": \"apart\", \"addressee\": \"" + spouse + "\"}, \"claim\":");

        assertThat(codes(enter(claim))).containsExactly("child-allowance.spouse-not-in-register");
        assertThat(enter(passing(claim, "spouse-not-in-register")).statusCode()).isEqualTo(201);
    }

    private Response enter(String claim) {
        return town.accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(claim)
                .post("/child-allowance/v1/claims");
    }

    private String certified(String claim) {
        var entered = enter(claim);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        var id = entered.header("Location").replaceFirst(".*/", "");
        assertThat(town.step("clerk2", id, "review", 1, "{}").statusCode()).isEqualTo(200);
        var decided = town.step("approver1", id, "registration", 2, "{}");
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        return id;
    }

    private String letter(String claim) {
        return notices.printed("claims/" + claim);
    }

    private static String passing(String body, String... alerts) {
        return body.replaceFirst(
                "\\{",
                Stream.of(alerts)
                        .map(alert -> "\"child-allowance." + alert + "\": \"確かめた\"")
                        .collect(Collectors.joining(", ", "{\"passedAlerts\": {", "}, ")));
    }

    private static List<String> codes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getList("findings.code");
    }
}
