package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the counter over HTTP: each form opens, says what is wrong, and leads to the register. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovementScreensTest {

    private final TestAccounts accounts = new TestAccounts("011002");

    @BeforeAll
    void importHouseholds() {
        accounts.register();
        var town = Map.of("住所_市区町村コード", "011002");
        var second = Map.of("住所_市区町村コード", "011002", "続柄コード1", "12", "性別", "2", "記載順位", "2");
        RegisteredTown.of(
                accounts,
                TownInCsv.header()
                        + TownInCsv.line(1, 1, "葛󠄂城", "太郎", town)
                        + TownInCsv.line(2, 1, "葛󠄂城", "花子", second)
                        + TownInCsv.line(3, 3, "山田", "一", town),
                IntakeMode.ALL_OR_NOTHING);
        RegisteredTown.towns(accounts, "日の出町", "北一条");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move-in-domestic",
                "move-in-abroad",
                "address-change",
                "move-out-domestic",
                "move-out-abroad",
                "move-in-notice",
                "birth",
                "death",
                "head-change",
                "household-split",
                "household-merge",
                "household-change"
            })
    @Requirement("001/2.3.1#1")
    void the_form_of_each_movement_opens_for_a_household(String kind) {
        accounts.browser("clerk1", Role.CLERK)
                .get("/resident-records/movements/new/" + kind + "?household=" + TownInCsv.number(1))
                .then()
                .statusCode(200)
                .body(containsString("の入力"))
                .body(not(containsString("{movement")))
                .body(not(containsString("{base")));
    }

    @Test
    void an_empty_form_comes_back_with_what_is_missing() {
        accounts.browser("clerk1", Role.CLERK)
                .formParam("step", "check")
                .post("/resident-records/movements/new/death")
                .then()
                .statusCode(422)
                .body(containsString("必須の項目が空欄です。"));
    }

    @Test
    @Requirement({"001/4.0.8#1", "001/4.0.8#13"})
    void an_address_change_is_checked_kept_reviewed_and_registered() {
        // Given
        var entered = accounts.browser("clerk1", Role.CLERK)
                .redirects()
                .follow(false)
                .formParam("step", "save")
                .formParam("form.household", TownInCsv.number(3))
                .formParam("header.movementDate", "R8.11.10")
                .formParam("header.notificationDate", "R8.11.12")
                .formParam("header.basis", "1")
                .formParam("header.notifier.capacity", "1")
                .formParam("header.identityCheck.document", "1")
                .formParam("movers[0].addresseeNumber", TownInCsv.number(3))
                .formParam("movers[0].relationship", "世帯主")
                .formParam("destination.address.municipality", "011002")
                .formParam("destination.address.prefecture", "東京都")
                .formParam("destination.address.city", "千代田区")
                .formParam("destination.address.town", "北一条")
                .formParam("destination.address.block", "２番３号")
                .post("/resident-records/movements/new/address-change");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(303);
        var draft = entered.header("Location").replaceAll("https?://[^/]*", "");

        // When
        accounts.browser("clerk2", Role.CLERK).get(draft).then().statusCode(200).body(containsString("北一条"));
        accounts.browser("clerk2", Role.CLERK)
                .redirects()
                .follow(false)
                .formParam("note", "")
                .post(draft + "/review/1")
                .then()
                .statusCode(303);
        accounts.browser("approver1", Role.APPROVER)
                .redirects()
                .follow(false)
                .formParam("note", "")
                .post(draft + "/registration/2")
                .then()
                .statusCode(303);

        // Then
        accounts.browser("clerk1", Role.CLERK)
                .get("/resident-records/residents/" + TownInCsv.number(3) + "/history")
                .then()
                .statusCode(200)
                .body(containsString("転居"))
                .body(containsString("北一条"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"birth", "death"})
    @Requirement("001/1.2.1#3")
    void a_birth_and_a_death_begin_as_a_notice_of_the_family_register(String kind) {
        var form = accounts.browser("clerk1", Role.CLERK)
                .get("/resident-records/movements/new/" + kind + "?person=" + TownInCsv.number(1))
                .asString();

        var basis = form.substring(form.indexOf("name=\"header.basis\""));
        basis = basis.substring(0, basis.indexOf("</select>"));
        assertThat(basis).containsPattern("value=\"4\"[^>]* selected").doesNotContain("value=\"1\"");
    }

    @Test
    void a_check_keeps_the_relationship_of_those_who_stay() {
        var checked = accounts.browser("clerk1", Role.CLERK)
                .formParam("step", "check")
                .formParam("form.household", TownInCsv.number(1))
                .formParam("header.movementDate", "R8.11.10")
                .formParam("header.basis", "2")
                .formParam("movers[0].relationship", "世帯主")
                .formParam("movers[1].addresseeNumber", TownInCsv.number(2))
                .formParam("movers[1].relationship", "世帯主")
                .formParam("destination.address.municipality", "011002")
                .formParam("destination.address.prefecture", "東京都")
                .formParam("destination.address.city", "千代田区")
                .formParam("destination.address.town", "北一条")
                .formParam("destination.address.block", "２番３号")
                .post("/resident-records/movements/new/address-change")
                .asString();

        assertThat(checked)
                .contains("確認の結果")
                .containsPattern("aria-label=\"葛󠄂城　太郎の異動後の続柄\" value=\"世帯主\"")
                .containsPattern("aria-label=\"葛󠄂城　花子の異動後の続柄\" value=\"世帯主\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resident-records/movements", "/resident-records/imports"})
    void lists_open(String page) {
        accounts.browser("admin1", Role.ADMINISTRATOR, Role.CLERK)
                .get(page)
                .then()
                .statusCode(200);
    }

    @Test
    void the_pages_of_a_person_and_a_household_open() {
        var clerk = accounts.browser("clerk1", Role.CLERK);
        clerk.get("/resident-records/residents/" + TownInCsv.number(1))
                .then()
                .statusCode(200)
                .body(containsString("葛󠄂城"))
                .body(containsString("/movements/new/death?person=" + TownInCsv.number(1)));
        accounts.browser("clerk1", Role.CLERK)
                .get("/resident-records/households/" + TownInCsv.number(1))
                .then()
                .statusCode(200)
                .body(containsString("花子"));
    }
}
