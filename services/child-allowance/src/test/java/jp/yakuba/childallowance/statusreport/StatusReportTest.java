package jp.yakuba.childallowance.statusreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must file is found from what the room knows; who does not is not paid, and is once it is filed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StatusReportTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(10);

    private static final String MOTHER = "6400000001";
    private static final String CHILD = "6400000002";
    private static final String FATHER = "6400000003";
    private static final String STRANGER = "6400000004";

    /** A town of its own for every test. */
    private final ClaimsOfATown claims = new ClaimsOfATown(
            MunicipalityCode.ofBody("985" + TOWNS.incrementAndGet()).value());

    private final StatusReportsOfATown town = new StatusReportsOfATown(claims);

    @Test
    @Requirement("027/1.26#1")
    void who_lives_with_the_child_need_not_file_and_who_lives_apart_must() {
        // Given
        claims.certified(MOTHER, CHILD);
        claims.certifiedForStranger(FATHER, STRANGER);

        // When
        assertThat(town.find()).isEqualTo(1);
        assertThat(town.find()).as("found already").isZero();

        // Then
        assertThat(town.all()).containsExactly(FATHER + " apart to-send");
        assertThat(town.get("?kind=apart").jsonPath().getList("items.recipient"))
                .containsExactly(FATHER);
        assertThat(town.get("?kind=unfiled").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void a_town_may_ask_nothing_of_who_lives_apart() {
        // Given
        claims.certifiedForStranger(FATHER, STRANGER);
        assertThat(town.find()).isEqualTo(1);
        var set = town.set("{\"firstYear\": 2026, \"livingApart\": false, \"suspendedFrom\": 8}");
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);

        // When
        town.find();

        // Then
        assertThat(town.all()).containsExactly(FATHER + " waived");
        assertThat(town.set("{\"firstYear\": 2026, \"livingApart\": true, \"suspendedFrom\": 5}")
                        .asString())
                .contains("child-allowance.status-report-month-wrong");
    }

    @Test
    @Requirement("027/1.26#1")
    void a_facility_must_file_and_so_must_who_is_no_resident_here_or_has_not_filed_last_year() {
        // Given
        new AmendmentsOfATown(claims)
                .certified(ClaimsOfATown.claim("6400000021", "6400000022").replace("\"parent\"", "\"facility\""));
        claims.certified(MOTHER, CHILD);
        ToldPeople.begin(claims.accounts(), ToldPeople.item(MOTHER, record -> record.put("state", "2")));
        claims.certified("6400000031", "6400000032");
        town.add("6400000031");
        claims.asked("""
                with r as (insert into child_allowance.status_report (year, recipient, found, added, state, due)
                    values (2025, '6400000031', '{facility}', '{}', 'sent', '2025-06-30') returning recipient) select * from r
                """);

        // When
        town.find();

        // Then
        assertThat(town.all())
                .containsExactlyInAnyOrder(
                        "6400000031 facility sent",
                        "6400000021 facility to-send",
                        MOTHER + " elsewhere to-send",
                        "6400000031 unfiled,separated to-send");
    }

    @Test
    void a_child_whom_nobody_knows_here_and_of_whom_nobody_said_where_it_lives_must_be_told_of() {
        // Given
        claims.certified(MOTHER, CHILD);
        ToldPeople.begin(claims.accounts(), ToldPeople.item(CHILD, record -> record.put("state", "9")));

        // When
        town.find();

        // Then
        assertThat(town.all()).containsExactly(MOTHER + " unregistered to-send");
    }

    @Test
    @Requirement("027/4.7#1")
    void a_report_is_sent_received_given_back_and_checked_and_what_was_done_stands_there() {
        // Given
        claims.certified(MOTHER, CHILD);
        town.add(MOTHER);

        // When
        assertThat(town.post("/dispatch", "").jsonPath().getInt("reports"))
                .as("no letter was issued for it")
                .isZero();
        town.does(MOTHER, "send");
        assertThat(town.step(MOTHER, "{\"step\": \"check\"}").statusCode()).isEqualTo(409);
        assertThat(town.step(MOTHER, "{\"step\": \"receive\", \"day\": \"2025-12-31\"}")
                        .asString())
                .contains("child-allowance.status-report-day-wrong");
        town.does(MOTHER, "receive");
        assertThat(town.step(MOTHER, "{\"step\": \"return\"}").statusCode()).isEqualTo(422);
        town.does(MOTHER, "return", "receive", "check");

        // Then
        var report = town.get("/recipients/" + MOTHER).jsonPath();
        assertThat(report.getString("report.state")).isEqualTo("checked");
        assertThat(report.getList("steps.step"))
                .containsExactly("added", "send", "receive", "return", "receive", "check");
        assertThat(report.getString("steps[3].note")).isEqualTo("確かめた。");
        assertThat(town.get("/counts").jsonPath().getList("states.state")).containsExactly("checked");
    }

    @Test
    void nobody_is_added_twice_for_a_reason_or_who_is_no_recipient() {
        claims.certified(MOTHER, CHILD);
        town.add(MOTHER);

        assertThat(town.post(
                                "/recipients",
                                "{\"recipient\": \"%s\", \"kind\": \"separated\", \"reason\": \"x\"}".formatted(MOTHER))
                        .statusCode())
                .isEqualTo(409);
        assertThat(town.post("/recipients", "{\"recipient\": \"6400000099\", \"kind\": \"other\", \"reason\": \"x\"}")
                        .asString())
                .contains("child-allowance.status-report-recipient-unknown");
    }

    /** Certified from December 2025 on, 15,000 a month: to May is paid, June to November is held back. */
    @Test
    @Requirement({"027/1.11#1", "027/4.7#1"})
    void who_has_not_filed_is_not_paid_and_is_paid_the_back_months_once_it_is_filed() {
        var payments = new PaymentsOfATown(claims.accounts()).payingOnTheTenth();
        claims.certified(MOTHER, CHILD);
        town.add(MOTHER);
        assertThat(town.get("?overdue=true").jsonPath().getList("items.recipient"))
                .containsExactly(MOTHER);

        assertThat(town.holdsBack(false)).isTrue();

        assertThat(town.suspensions()).containsExactly(MOTHER + " 1 2026-06-01");
        assertThat(town.get("/recipients/" + MOTHER).jsonPath().getString("report.barredFrom"))
                .isEqualTo("2028-09-01");
        payments.paid("2026-12");
        assertThat(sum()).containsExactly("90000");

        town.does(MOTHER, "receive", "check");

        assertThat(town.suspensions()).containsExactly(MOTHER + " 1 2026-06-01", MOTHER + " 2 released");
        payments.paid("2027-02");
        assertThat(sum()).containsExactly("210000");
    }

    private List<String> sum() {
        return claims.asked(
                "select sum(amount)::text from child_allowance.paid_month where recipient = '" + MOTHER + "'");
    }

    @Test
    void a_job_that_dies_and_is_run_again_and_again_holds_back_once() {
        // Given
        claims.certified(MOTHER, CHILD);
        claims.certified("6400000041", "6400000042");
        town.add(MOTHER);
        town.add("6400000041");
        town.does("6400000041", "receive");

        // When
        assertThatThrownBy(() -> town.holdsBack(true)).hasMessageContaining("killed");
        assertThat(town.suspensions()).isEmpty();
        assertThat(town.holdsBack(false)).isTrue();
        assertThat(town.holdsBack(false)).isFalse();

        // Then
        assertThat(town.suspensions()).containsExactly(MOTHER + " 1 2026-06-01");
        assertThat(town.all())
                .containsExactly(MOTHER + " separated to-send 2026-06-01", "6400000041 separated received");
    }

    @Test
    void what_is_held_back_for_another_reason_stays_so_when_it_is_filed() {
        // Given
        claims.certified(MOTHER, CHILD);
        town.add(MOTHER);
        new PaymentsOfATown(claims.accounts()).suspend(MOTHER, "2026-09", "調査に応じない。");

        // When
        town.holdsBack(false);
        assertThat(town.suspensions()).containsExactly(MOTHER + " 1 2026-09-01", MOTHER + " 2 2026-06-01");
        town.does(MOTHER, "receive", "check");

        // Then
        assertThat(town.suspensions()).last().isEqualTo(MOTHER + " 3 2026-09-01");
        assertThat(town.get("/recipients/" + MOTHER).asString()).contains("ほかの理由の差止");
    }

    @Test
    void the_job_is_begun_over_rest_and_refused_before_the_term_is_past() {
        // Given
        claims.certified(MOTHER, CHILD);
        town.add(MOTHER);

        // When
        var begun = town.post("/suspensions", "");

        // Then
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
        assertThat(begun.jsonPath().getString("job")).isNotBlank();
        var early = claims.accounts()
                .restAs("clerk1", HeldRole.in(ChildAllowance.ROOM, Role.CLERK))
                .post("/child-allowance/v1/status-reports/2199/suspensions");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.asString()).contains("child-allowance.status-report-term-runs");
        assertThat(town.claims()
                        .accounts()
                        .restAs("clerk1", HeldRole.in(ChildAllowance.ROOM, Role.CLERK))
                        .get("/child-allowance/v1/status-reports/2021")
                        .asString())
                .contains("child-allowance.status-report-year-wrong");
    }

    @Test
    @Requirement("027/4.18#1")
    void a_reason_that_tells_where_somebody_lives_who_hides_is_kept_from_who_may_not_know() {
        // Given
        claims.certifiedForStranger(FATHER, STRANGER);
        ToldPeople.follow(claims.accounts(), ToldPeople.protectedNow(FATHER, ToldPeople.named("隠氏　父", "父", "カクシ　チチ")));

        // When
        town.find();

        // Then
        assertThat(town.all()).containsExactly(FATHER + " apart to-send");
        assertThat(town.get("").jsonPath().getList("items[0].kinds")).isEmpty();
        assertThat(town.get("?kind=apart").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void a_reason_that_tells_where_a_child_lives_who_hides_is_kept_from_who_may_not_know() {
        // Given
        claims.certifiedForStranger(FATHER, STRANGER);
        ToldPeople.follow(claims.accounts(), ToldPeople.protectedNow(STRANGER, ToldPeople.named("隠氏　子", "子", "カクシ　コ")));
        claims.certified(MOTHER, CHILD);
        ToldPeople.follow(
                claims.accounts(),
                ToldPeople.protectedNow(CHILD, record -> record.put("state", ResidentState.DELETED_OTHERWISE.code())));

        // When
        town.find();

        // Then
        assertThat(town.all()).containsExactlyInAnyOrder(FATHER + " apart to-send", MOTHER + " unregistered to-send");
        assertThat(town.get("").jsonPath().getList("items.kinds")).containsExactly(List.of(), List.of());
        assertThat(town.get("?kind=apart").jsonPath().getList("items")).isEmpty();
        assertThat(town.get("?kind=unregistered").jsonPath().getList("items")).isEmpty();
    }

    /** Until May 2022 everybody filed; until September 2024 no child was counted by a statement. */
    @ParameterizedTest
    @CsvSource({"2021, 422", "2022, 200", "2024, 200", "2025, 200"})
    void who_must_file_is_found_for_every_year_in_which_not_everybody_files(int year, int status) {
        assertThat(claims.accounts()
                        .restAs("clerk1", HeldRole.in(ChildAllowance.ROOM, Role.CLERK))
                        .contentType(ContentType.JSON)
                        .body("")
                        .post("/child-allowance/v1/status-reports/" + year + "/finding")
                        .statusCode())
                .isEqualTo(status);
    }
}
