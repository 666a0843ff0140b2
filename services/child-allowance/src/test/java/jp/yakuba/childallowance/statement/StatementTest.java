package jp.yakuba.childallowance.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.childallowance.statusreport.StatusReportsOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who counts for the others by a statement is stated anew in time, or a decrease is proposed to the desk; none is made. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StatementTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(10);
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    private static final String MOTHER = "6500000001";
    private static final String ELDEST = "6500000002";

    /** A town of its own for every test. */
    private final AmendmentsOfATown town = new AmendmentsOfATown(
            MunicipalityCode.ofBody("984" + TOWNS.incrementAndGet()).value());

    private final StatementsOfATown statements = new StatementsOfATown(town);

    @BeforeEach
    void certify() {
        QuarkusMock.installMockForType(
                Clock.fixed(OffsetDateTime.parse("2026-11-30T10:00:00+09:00").toInstant(), UnitOfWork.JAPAN),
                Clock.class);
        statements.certified(MOTHER, ELDEST, "6500000003", "6500000004");
    }

    @Test
    @Requirement("027/4.8#2")
    void a_student_who_will_leave_school_is_asked_for_until_it_is_stated_anew() {
        // Given
        statements.entered(MOTHER, StatementsOfATown.student(ELDEST, "2026-04-01", "2026-12"));
        assertThat(tasks()).containsExactly("open restatement 6500000002 2026-12-31 6500000001");

        // When
        statements.entered(MOTHER, StatementsOfATown.student(ELDEST, "2026-11-20", "2028-03"));

        // Then
        assertThat(tasks()).containsExactly("done restatement 6500000002 2026-12-31 6500000001");
        assertThat(town.get("recipients/" + MOTHER + "/custody-statements").getList("items.leaves"))
                .containsExactly("2028-03", "2026-12");
    }

    @Test
    void who_has_left_school_without_another_statement_is_proposed_to_end_and_nothing_is_due_less_by_that() {
        var before = due();
        statements.entered(MOTHER, StatementsOfATown.student(ELDEST, "2026-04-01", "2026-10"));

        assertThat(tasks()).containsExactly("open count-end 6500000002 2026-10-31 6500000001");
        assertThat(due()).isEqualTo(before);
        var id = town.get("tasks").getString("items[0].id");
        var form = town.claims()
                .accounts()
                .browserAs("clerk1", CLERK)
                .get("/child-allowance/amendments/new?task=" + id)
                .asString();
        assertThat(form).contains("value=\"equivalent-care-ended\" selected", ELDEST);

        town.decided(AmendmentsOfATown.leaves(MOTHER, ELDEST, "2026-10-31")
                .replace("2026-06-01", "2026-11-20")
                .replace("care-ended", "equivalent-care-ended"));

        assertThat(tasks()).containsExactly("done count-end 6500000002 2026-10-31 6500000001");
        assertThat(due()).isNotEqualTo(before);
    }

    @Test
    @Requirement("027/4.8#2")
    void who_is_no_student_must_file_a_status_report() {
        // Given
        statements.entered(MOTHER, StatementsOfATown.other(ELDEST, "2026-04-01", true));
        var reports = new StatusReportsOfATown(town.claims());

        // When
        assertThat(reports.find()).isEqualTo(1);

        // Then
        assertThat(town.claims().asked("select array_to_string(found, ',') from child_allowance.status_report"))
                .containsExactly("not-student");
    }

    @Test
    void who_is_cared_for_no_more_is_proposed_to_end() {
        statements.entered(MOTHER, StatementsOfATown.other(ELDEST, "2026-11-10", false));

        assertThat(tasks()).containsExactly("open count-end 6500000002 2026-11-10 6500000001");
    }

    @Test
    void what_cannot_be_so_is_refused() {
        assertThat(statements
                        .enter(MOTHER, StatementsOfATown.student(ELDEST, "2026-12-01", "2028-03"))
                        .asString())
                .contains("child-allowance.statement-in-future");
        assertThat(statements
                        .enter(MOTHER, StatementsOfATown.student(ELDEST, "2026-11-01", "2026-10"))
                        .asString())
                .contains("child-allowance.statement-leaves-past");
        assertThat(statements
                        .enter(
                                MOTHER,
                                StatementsOfATown.student(ELDEST, "2026-11-01", "2028-03")
                                        .replace("student", "other"))
                        .asString())
                .contains("child-allowance.statement-school-wrong");
        assertThat(statements
                        .enter(MOTHER, StatementsOfATown.student("6500000099", "2026-11-01", "2028-03"))
                        .asString())
                .contains("child-allowance.statement-child-unknown");
        assertThat(statements
                        .enter("6500000099", StatementsOfATown.student(ELDEST, "2026-11-01", "2028-03"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Requirement("027/4.18#1")
    void where_somebody_is_who_hides_is_kept_from_who_may_not_know() {
        // Given
        statements.entered(MOTHER, StatementsOfATown.student(ELDEST, "2026-04-01", "2028-03"));
        ToldPeople.follow(
                town.claims().accounts(), ToldPeople.protectedNow(ELDEST, ToldPeople.named("隠氏　子", "子", "カクシ　コ")));

        // When
        var told = town.get("recipients/" + MOTHER + "/custody-statements");

        // Then
        assertThat(told.getString("items[0].occupation")).isEqualTo("student");
        assertThat(told.getMap("items[0]")).doesNotContainKeys("school", "together");
        assertThat(town.claims()
                        .accounts()
                        .browserAs("clerk1", CLERK)
                        .get("/child-allowance/custody-statements/" + MOTHER)
                        .asString())
                .contains("学生（＊＊＊）")
                .doesNotContain("見本大学");
    }

    @Test
    void a_statement_is_entered_on_the_screen() {
        var page = "/child-allowance/custody-statements/" + MOTHER;
        var entered = town.claims()
                .accounts()
                .browserAs("clerk1", CLERK)
                .formParam("child", ELDEST)
                .formParam("statedOn", "R8.11.20")
                .formParam("occupation", "student")
                .formParam("school", "見本大学")
                .formParam("leaves", "2028-03")
                .formParam("cares", "true")
                .formParam("pays", "true")
                .post(page);

        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(303);
        assertThat(town.claims().accounts().browserAs("clerk1", CLERK).get(page).asString())
                .contains("学生（見本大学）", "令和10年3月", "別居", "あり");
    }

    private List<String> tasks() {
        return town.claims().asked("""
                select concat_ws(' ', state, kind, subject, event, recipient) from child_allowance.task
                where subject = '6500000002' order by 1
                """);
    }

    private List<String> due() {
        return town.claims().asked("select amount || ' ' || months from child_allowance.due_amount order by months");
    }
}
