package jp.yakuba.residentrecords.certificate.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks for a copy, and what may stand on it for such an applicant. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicantTest {

    private static final String TARO = "\"kind\": \"individual\", \"persons\": [\"" + TownInCsv.number(1) + "\"]";
    private static final String DEAD = "\"kind\": \"deleted\", \"persons\": [\"" + TownInCsv.number(2) + "\"]";
    private static final String BANK =
            "\"applicantClass\": \"third-party\", \"applicant\": \"試験銀行\", \"purpose\": \"債権の保全\"";

    private PaperTown town;

    @Inject
    Database database;

    @BeforeAll
    void aResidentAndOneWhoDied() {
        var died = Map.of("住民状態", "3", "異動事由", "33", "異動年月日", "2026-03-31", "消除の事由", "33", "消除の異動年月日", "2026-03-31");
        town = PaperTown.of(
                "122246",
                List.of(
                        TownInCsv.resident(1, 1, "山田", "太郎", Map.of("個人番号", "123456789018", "備考", "事実上の世帯主　米軍人")),
                        TownInCsv.resident(2, 2, "山田", "一", died)));
    }

    @Test
    void nobody_gets_a_copy_without_saying_who_asks() {
        town.issue("clerk1", Role.CLERK, TARO)
                .then()
                .statusCode(422)
                .body("findings.field", hasItem("applicantClass"))
                .body("findings.code", hasItem("applicant-class-missing"))
                .body("findings.code", hasItem("applicant-missing"));
        town.issue("clerk1", Role.CLERK, TARO + ", \"applicantClass\": \"self\", \"applicant\": \"　\"")
                .then()
                .statusCode(422)
                .body("findings.code", hasItem("applicant-missing"));
    }

    @ParameterizedTest
    @CsvSource({"public-body", "third-party", "mandated-professional"})
    void all_but_the_person_and_the_household_say_what_for(String applicant) {
        var order = TARO + ", \"applicantClass\": \"" + applicant + "\", \"applicant\": \"試験\"";

        town.check(order).then().body("findings.code", hasItem("purpose-missing"));
        town.check(order + ", \"purpose\": \"調査\"").then().body("findings.code", not(hasItem("purpose-missing")));
        town.check(TARO + ", " + PaperTown.SELF).then().body("findings.code", not(hasItem("purpose-missing")));
    }

    @ParameterizedTest
    @CsvSource({
        "public-body,individual-number",
        "public-body,resident-record-code",
        "third-party,individual-number",
        "third-party,resident-record-code",
        "mandated-professional,individual-number",
        "mandated-professional,resident-record-code"
    })
    @Requirement("001/5.1#4")
    void numbers_go_to_nobody_but_the_person_and_the_household(String applicant, String item) {
        town.issue(
                        "approver1",
                        Role.APPROVER,
                        TARO + disclosed(item) + "\"applicantClass\": \"" + applicant + "\", "
                                + "\"applicant\": \"試験\", \"purpose\": \"調査\", \"passedAlerts\": {\"item-not-for-applicant\": \"特に\"}")
                .then()
                .statusCode(422)
                .body("findings.code", hasItem("item-not-for-applicant"));
    }

    @Test
    void the_person_says_what_the_number_is_for_and_gets_it() {
        var order = TARO + disclosed("individual-number") + PaperTown.SELF;

        town.issue("approver1", Role.APPROVER, order)
                .then()
                .statusCode(422)
                .body("findings.code", hasItem("purpose-missing"));
        assertThat(town.text("approver1", Role.APPROVER, order + ", \"purpose\": \"勤務先への提出\""))
                .contains("123456789018");
    }

    @Test
    void a_third_party_gets_the_basic_items_and_more_for_a_written_reason_only() {
        assertThat(town.text(TARO + ", " + BANK)).contains("山田太郎", "省略").doesNotContain("千代田区日の出町１番地山田", "事実上の世帯主");
        assertThat(town.text(TARO + ", " + PaperTown.SELF)).contains("事実上の世帯主");

        var more = TARO + disclosed("family-register") + BANK;
        town.issue("clerk1", Role.CLERK, more)
                .then()
                .statusCode(422)
                .body("findings.code", hasItem("item-to-be-justified"));
        var reason = ", \"passedAlerts\": {\"font-missing\": \"試験\", \"seal-missing\": \"試験\", "
                + "\"item-to-be-justified\": \"相続人を確かめるため\"}";
        town.issue("clerk1", Role.CLERK, more + reason)
                .then()
                .statusCode(201)
                .body("certificates[0].applicantClass", equalTo("third-party"))
                .body("certificates[0].applicant", equalTo("試験銀行"))
                .body("certificates[0].purpose", equalTo("債権の保全"));
    }

    @Test
    void the_dead_ask_for_nothing() {
        town.check(DEAD + ", " + PaperTown.SELF).then().body("findings.code", hasItem("applicant-deceased"));
        assertThat(town.text(DEAD + ", " + BANK)).contains("住民票の除票", "山田一");
    }

    @Test
    @Requirement("001/10.2#1")
    void history_and_audit_log_say_by_which_class_a_copy_was_asked_for() {
        var id = town.issue("clerk1", Role.CLERK, TARO + ", " + BANK).jsonPath().getString("certificates[0].id");

        var classes = database.transact(town.accounts().operator("auditor1", Role.AUDITOR), work -> work.sql()
                .createQuery("""
                        select i.applicant_class || '/' || (a.details ->> 'applicantClass')
                        from platform.audit_entry a
                        join resident_records.certificate_issue i on i.issue_id::text = a.details ->> 'issue'
                        where a.operation = 'certificate.issue' and a.details ->> 'issue' = :id
                        """)
                .bind("id", id)
                .mapTo(String.class)
                .list());
        assertThat(classes).containsExactly("third-party/third-party");
        town.accounts()
                .browser("clerk1", Role.CLERK)
                .get("/resident-records/certificates?person=" + TownInCsv.number(1))
                .then()
                .body(org.hamcrest.Matchers.containsString("第三者　試験銀行"));
    }

    private static String disclosed(String item) {
        return ", \"disclosed\": [\"" + item + "\"], ";
    }
}
