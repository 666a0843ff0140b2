package jp.yakuba.childallowance.outsider;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addressees who are in no register here are numbered, found, corrected by versions, hidden and joined to residents. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsidersTest {

    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    private final ClaimsOfATown town = new ClaimsOfATown("013030");
    private final OutsidersOfATown outsiders = new OutsidersOfATown(town.accounts());

    @Test
    void each_has_a_number_of_the_business_and_is_found_beside_the_residents() {
        // Given
        ToldPeople.begin(town.accounts(), ToldPeople.item("4910000001", ToldPeople.named("並氏　一郎", "一郎", "ナラビシ　イチロウ")));

        // When
        var person = outsiders.entered(OutsidersOfATown.child("並氏　二郎", "ナラビシ　ジロウ"));
        var facility = outsiders.entered(OutsidersOfATown.organisation("children", "並氏学園", "ナラビシガクエン", "013030"));

        // Then
        assertThat(List.of(person, facility)).allSatisfy(number -> {
            assertThat(number).startsWith("927").hasSize(10);
            assertThat(new AddresseeNumber(number).hasValidCheckDigit()).isTrue();
        });
        var found = search("{\"reading\": \"ならびし\"}").jsonPath();
        assertThat(found.getList("items.addresseeNumber")).containsExactlyInAnyOrder("4910000001", person, facility);
        assertThat(found.getList("items.kind")).containsExactlyInAnyOrder("1", "8", "9");
        assertThat(search("{\"reading\": \"ならびし\", \"scope\": \"current\"}")
                        .jsonPath()
                        .getList("items.addresseeNumber"))
                .containsExactly("4910000001");
        assertThat(search("{\"reading\": \"ならびし\", \"scope\": \"deleted\"}")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(town.accounts()
                        .browserAs("clerk1", CLERK)
                        .formParam("reading", "ならびし")
                        .post("/child-allowance/people")
                        .asString())
                .contains("住登外", "法人・施設");
    }

    @Test
    void a_correction_is_a_version_more_and_the_name_keeps_its_characters() {
        // Given
        var number = outsiders.entered(OutsidersOfATown.child("髙﨑　花", "タカサキ　ハナ"));
        var moved = OutsidersOfATown.child("髙﨑　花", "タカサキ　ハナ").replace("外町七番地", "次町九番地");

        // When
        var corrected = outsiders.correct(number, 1, moved);

        // Then
        assertThat(corrected.jsonPath().getList("versions.outsider.address")).containsExactly("次町九番地", "外町七番地");
        assertThat(corrected.jsonPath().getList("versions.outsider.name")).containsExactly("髙﨑　花", "髙﨑　花");
        assertThat(corrected.jsonPath().getList("versions.reason")).containsExactly("届出", null);
        assertThat(outsiders.correct(number, 1, moved).statusCode()).isEqualTo(409);
        assertThat(codes(outsiders.correct(
                        number, 2, OutsidersOfATown.organisation("children", "髙﨑学園", "タカサキガクエン", "013030"))))
                .containsExactly("child-allowance.outsider-kind-changed");
        assertThat(search("{\"name\": \"高崎\"}").jsonPath().getList("items.addresseeNumber"))
                .containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            person   | "birthDate": "2025-11-20", |                                    | outsider-birth-missing
            person   | "protection": false        | "protection": false, "representative": "x" | outsider-particulars-wrong
            person   | "2025-04-01"               | "2029-04-01"                       | outsider-day-wrong
            person   | "131016"                   | "139998"                           | outsider-municipality-unknown
            person   | "キマリ　ハナコ"           | "規則　花子"                       | outsider-reading-not-kana
            person   | "protection": false        | "protection": false, "protectedUntil": "2027-03-31" | outsider-protection-wrong
            children | "representative": "理事長　見本　五郎", |                               | outsider-representative-missing
            children | "protection": false        | "protection": false, "sex": "1"    | outsider-particulars-wrong
            """)
    void what_is_entered_fits_what_it_is(String kind, String item, String otherwise, String code) {
        // Given
        var whole = kind.equals("person")
                ? OutsidersOfATown.child("規氏　花子", "キマリ　ハナコ")
                : OutsidersOfATown.organisation("children", "規氏学園", "キマリガクエン", "013030");

        // When
        var refused = outsiders.enter(whole.replace(item, otherwise == null ? "" : otherwise));

        // Then
        assertThat(codes(refused)).containsExactly("child-allowance." + code);
    }

    @Test
    void who_looks_like_somebody_known_is_an_alert_whatever_variants_and_voicing() {
        // Given
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(
                        "4910000011", ToldPeople.named("渡邉　同", "同", "ワタナベ　ドウ").andThen(ToldPeople.born("2025-11-20"))));

        // When
        var byVariant = outsiders.enter(OutsidersOfATown.child("渡辺　同", "ワタナベ　オナジ"));
        var byReading = outsiders.enter(OutsidersOfATown.child("亘鍋　堂", "ワタナヘ　トウ"));
        var bornOtherwise = outsiders.enter(OutsidersOfATown.person("渡辺　同", "ワタナベ　ドウ", "2025-11-21", "131016"));

        // Then
        assertThat(List.of(byVariant, byReading)).allSatisfy(answer -> {
            assertThat(codes(answer)).containsExactly("child-allowance.outsider-same-person");
            assertThat(answer.asString()).contains("4910000011");
        });
        assertThat(bornOtherwise.statusCode()).isEqualTo(200);
        assertThat(outsiders
                        .enter(passing(OutsidersOfATown.child("渡辺　同", "ワタナベ　オナジ"), "outsider-same-person"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void where_another_municipality_told_of_protection_no_address_is_told_old_or_new() {
        // Given
        var number = outsiders.entered(OutsidersOfATown.child("隠氏　葉", "カクシ　ヨウ"));
        var hides = OutsidersOfATown.child("隠氏　葉", "カクシ　ヨウ").replace("\"protection\": false", "\"protection\": true");

        // When
        outsiders.correct(number, 1, hides.replace("外町七番地", "隠町七番地"));

        // Then
        var page = town.accounts()
                .browserAs("clerk1", CLERK)
                .get("/child-allowance/outsiders/" + number)
                .asString();
        var person = town.accounts().restAs("clerk1", CLERK).get("/child-allowance/v1/people/" + number);
        assertThat(List.of(page, outsiders.seen(number).asString(), person.asString()))
                .allSatisfy(shown -> assertThat(shown)
                        .contains("＊＊＊")
                        .doesNotContain("隠町")
                        .doesNotContain("外町")
                        .doesNotContain("住民票の写し"));
        assertThat(page).contains("支援措置").doesNotContain("data-opens=\"correction\"");
        assertThat(person.jsonPath().getBoolean("protected")).isTrue();
        assertThat(outsiders.correct(number, 2, hides).statusCode()).isEqualTo(403);
    }

    @Test
    void who_becomes_a_resident_is_seen_to_be_alike_and_joined_once() {
        // Given
        var number = outsiders.entered(OutsidersOfATown.child("転氏　入", "テンシ　イリ"));
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(
                        "4910000021", ToldPeople.named("転氏　入", "入", "テンシ　イリ").andThen(ToldPeople.born("2025-11-20"))));

        // When
        var alike = outsiders.seen(number).jsonPath().getList("alike");
        var listed = lookalikes(number);
        var page = town.accounts()
                .browserAs("clerk1", CLERK)
                .get("/child-allowance/people/4910000021")
                .asString();
        var wrong = outsiders.join(number, number);
        var joined = outsiders.join(number, "4910000021");

        // Then
        assertThat(alike).containsExactly("4910000021");
        assertThat(listed).containsExactly("4910000021");
        assertThat(page).contains("/child-allowance/outsiders/" + number);
        assertThat(lookalikes(number)).as("joined").isEmpty();
        assertThat(codes(wrong)).containsExactly("child-allowance.outsider-resident-wrong");
        assertThat(joined.jsonPath().getString("resident")).isEqualTo("4910000021");
        assertThat(outsiders.join(number, "4910000021").statusCode()).isEqualTo(409);
        assertThat(search("{\"addresseeNumber\": \"" + number + "\"}")
                        .jsonPath()
                        .getList("items.resident"))
                .containsExactly("4910000021");
        assertThat(town.accounts()
                        .browserAs("clerk1", CLERK)
                        .get("/child-allowance/people/4910000021")
                        .asString())
                .contains("/child-allowance/people/" + number);
    }

    private List<String> lookalikes(String outsider) {
        return town.accounts()
                .restAs("clerk1", CLERK)
                .get("/child-allowance/v1/outsider-lookalikes")
                .jsonPath()
                .getList("items.findAll { it.outsider == '" + outsider + "' }.resident");
    }

    private Response search(String criteria) {
        return town.accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(criteria)
                .post("/child-allowance/v1/people-searches");
    }

    private static String passing(String body, String alert) {
        return body.replaceFirst("\\{", "{\"passedAlerts\": {\"child-allowance." + alert + "\": \"確かめた\"}, ");
    }

    private static List<String> codes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getList("findings.code");
    }
}
