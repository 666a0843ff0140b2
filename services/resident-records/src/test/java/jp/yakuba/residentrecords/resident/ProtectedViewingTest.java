package jp.yakuba.residentrecords.resident;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.CounterTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On no page and in no answer does a clerk learn where a protected person lives. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"001/3.1", "001/3.4", "001/2.2.4"})
class ProtectedViewingTest {

    private static final TestAccounts TOWN = new TestAccounts("131113");
    private static final String WHERE = "秘町";
    private static final String SCREENS = "/resident-records";
    private static final String REST = "/resident-records/v1";

    @BeforeAll
    void aTown() {
        CounterTown.in(TOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/residents/{protected}",
                "/residents/{protected}/versions",
                "/residents/{protected}/versions/1",
                "/residents/{housemate}",
                "/residents/{housemate}/versions",
                "/households/{protected}",
                "/certificates?person={protected}"
            })
    void an_answer_over_rest_has_the_address_for_those_only_who_may_know_it(String path) {
        TOWN.rest("clerk1", Role.CLERK)
                .get(REST + filled(path))
                .then()
                .statusCode(200)
                .body(not(containsString(WHERE)));
        if (!path.startsWith("/certificates")) {
            TOWN.rest("approver1", Role.APPROVER)
                    .get(REST + filled(path))
                    .then()
                    .statusCode(200)
                    .body(containsString(WHERE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/residents/{protected}",
                "/residents/{protected}/history",
                "/residents/{housemate}",
                "/residents/{housemate}/history",
                "/households/{protected}",
                "/certificates?person={protected}",
                "/certificates/new?person={protected}",
                "/certificates/new?household={protected}",
                "/movements/new/address-change?household={protected}",
                "/movements/new/death?person={protected}",
                "/movements/new/household-merge?household={protected}"
            })
    void a_page_has_the_address_neither_before_nor_after_the_acknowledgement(String path) {
        for (var clerk : new String[] {"clerk2", "clerk3"}) {
            var page = TOWN.browser(clerk, Role.CLERK).get(SCREENS + filled(path));
            assertThat(page.asString()).doesNotContain(WHERE);
            acknowledge("clerk3", "/residents/{protected}").then().statusCode(303);
        }
        var opened = TOWN.browser("clerk3", Role.CLERK).get(SCREENS + filled(path));
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(200);
        assertThat(opened.asString()).doesNotContain(WHERE).doesNotContain("支援対象者等の確認");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/residents/{protected}",
                "/residents/{protected}/history",
                "/households/{protected}",
                "/certificates?person={protected}",
                "/movements/new/address-change?household={protected}",
                "/movements/new/death?person={protected}",
                "/movements/new/death?person={housemate}",
                "/movements/new/move-in-domestic?household={protected}",
                "/movements/new/move-in-domestic?former={protected}",
                "/movements/new/household-split?person={housemate}",
                "/certificates/new?person={protected}",
                "/certificates/new?household={protected}"
            })
    void a_page_of_a_protected_person_opens_after_an_acknowledgement_only(String path) {
        TOWN.browser("clerk4", Role.CLERK)
                .redirects()
                .follow(true)
                .get(SCREENS + filled(path))
                .then()
                .statusCode(200)
                .body(containsString("支援対象者等の確認"))
                .body(not(containsString("秘密")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/households/{protected}",
                "/residents/{protected}/history?before=1&after=1",
                "/movements/new/death?person={housemate}"
            })
    void the_acknowledgement_leads_to_the_page_that_was_asked_for(String path) {
        acknowledge("clerk5", path).then().statusCode(303).header("Location", endsWith(SCREENS + filled(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/", "https://elsewhere.example/", "/resident-records/../logout", ""})
    void the_acknowledgement_leads_nowhere_else(String elsewhere) {
        acknowledged("clerk5", elsewhere).then().statusCode(303).header("Location", endsWith(SCREENS + "/search"));
    }

    private static Response acknowledge(String clerk, String path) {
        return acknowledged(clerk, SCREENS + filled(path));
    }

    private static Response acknowledged(String clerk, String to) {
        return TOWN.browser(clerk, Role.CLERK)
                .formParam("to", to)
                .post(SCREENS + filled("/acknowledgements/{protected}"));
    }

    @Test
    void a_household_is_shown_after_the_acknowledgement() {
        acknowledge("clerk5", "/households/{protected}");
        TOWN.browser("clerk5", Role.CLERK)
                .get(SCREENS + filled("/households/{protected}"))
                .then()
                .statusCode(200)
                .body(containsString("秘密"))
                .body(containsString("支援措置期間中"))
                .body(not(containsString(WHERE)));
    }

    @Test
    void neither_an_assessment_nor_the_draft_of_another_tells_where_a_protected_person_lives() {
        var body = filled("""
                {"notification": {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "4"},
                                  "deceased": "{housemate}"},
                 "passedAlerts": {"householder": "届出あり"}}
                """);
        TOWN.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(body)
                .post(REST + "/movements/death/assessments")
                .then()
                .statusCode(200)
                .body(not(containsString(WHERE)));
        var entered =
                TOWN.rest("clerk1", Role.CLERK).contentType(JSON).body(body).post(REST + "/movements/death");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);

        TOWN.rest("clerk2", Role.CLERK)
                .get(entered.header("Location"))
                .then()
                .statusCode(200)
                .body(not(containsString(WHERE)));
        TOWN.rest("approver1", Role.APPROVER)
                .get(entered.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString(WHERE));

        var page = entered.header("Location").replaceFirst(".*/movements/", "/movements/");
        var screen = SCREENS + page;
        for (var path : List.of(screen, screen + "/edit")) {
            TOWN.browser("clerk1", Role.CLERK).get(path).then().body(containsString("支援対象者等の確認"));
        }
        acknowledge("clerk1", page);
        acknowledge("clerk2", page);
        TOWN.browser("clerk2", Role.CLERK)
                .get(screen)
                .then()
                .statusCode(200)
                .body(containsString("秘密"))
                .body(not(containsString(WHERE)));
        TOWN.browser("clerk2", Role.CLERK).get(screen + "/edit").then().statusCode(403);
        TOWN.browser("clerk1", Role.CLERK)
                .get(screen + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("秘密"));
        eachLookIsAudited("/movements", page);
    }

    private static void eachLookIsAudited(String list, String draft) {
        for (var path : List.of(list, draft)) {
            var before = looks();
            TOWN.browser("clerk2", Role.CLERK).get(SCREENS + path).then().body(containsString("秘密"));
            assertThat(looks()).as(path).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/movements/new/death?person={housemate}", "/movements/new/address-change?household={protected}"
            })
    void opening_a_form_with_people_of_the_register_is_a_look_at_them(String path) {
        // Given
        acknowledge("clerk6", path);
        var before = looks();

        // When
        TOWN.browser("clerk6", Role.CLERK).get(SCREENS + filled(path)).then().statusCode(200);

        // Then
        assertThat(looks()).isEqualTo(before + 1);
    }

    private static long looks() {
        var database = Arc.container().instance(Database.class).get();
        return database.transact(TOWN.operator("auditor1", Role.AUDITOR), work -> work.sql()
                .createQuery("""
                        select count(*) from platform.audit_entry
                        where municipality_code = :municipality and operation = 'movement.view'
                        """)
                .bind("municipality", work.municipality().value())
                .mapTo(Long.class)
                .one());
    }

    private static String filled(String path) {
        return path.replace("{protected}", TownInCsv.number(20)).replace("{housemate}", TownInCsv.number(21));
    }
}
