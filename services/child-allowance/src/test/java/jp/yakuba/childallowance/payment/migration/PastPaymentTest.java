package jp.yakuba.childallowance.payment.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** What another system has paid is taken in: it is there to be seen, and nothing of it is paid again. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PastPaymentTest {

    private static final String IMPORTS = "/child-allowance/v1/payment-imports";
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    private final PaymentsOfATown town = new PaymentsOfATown("012360");

    @Test
    void a_month_that_another_system_has_paid_is_not_paid_again_and_one_that_came_back_is() {
        town.payingOnTheTenth();
        for (var number : List.of("5800000001", "5800000002", "5800000003")) {
            town.recipient(number, "2026-08", 15_000);
        }
        String[] lines = {
            "5800000001,2026-08,payment,15000,2026-10-09",
            "5800000001,2026-09,payment,15000,2026-10-09",
            "5800000002,2026-08,payment,15000,2026-10-09",
            "5800000002,2026-09,payment,15000,2026-10-09",
            "5800000002,2026-08,return,15000,2026-10-13",
            "5800000002,2026-09,return,15000,2026-10-13",
            "5800000003,2026-08,payment,25000,2026-10-09",
            "5800000003,2026-08,repayment,4000,2026-11-10"
        };

        var taken = ended(ordered("all-or-nothing", lines));

        assertThat(job(taken).getString("state")).isEqualTo("succeeded");
        assertThat(found(taken)).as("6,000 yen too much").containsExactly("9 overpaid");
        assertThat(past("5800000001")).containsExactly("2026-10-09 payment 2026-08 2026-09 30000");
        assertThat(past("5800000002"))
                .containsExactly("2026-10-13 return 2026-08 2026-09 30000", "2026-10-09 payment 2026-08 2026-09 30000");
        assertThat(payments("5800000003").getLong("overpaid")).isEqualTo(6_000);

        town.paid("2026-12");

        assertThat(payments("5800000001").getLong("payments[0].amount")).isEqualTo(30_000);
        assertThat(payments("5800000002").getLong("payments[0].amount")).isEqualTo(60_000);
        assertThat(payments("5800000003").getLong("payments[0].amount")).isEqualTo(39_000);
        assertThat(months("5800000003")).doesNotContain("2026-08 21000");

        assertThat(job(ended(ordered("the-rest", lines))).getInt("counts.refused"))
                .isEqualTo(lines.length);
        assertThat(found(ended(ordered("the-rest", "5800000001,2026-10,payment,15000,2026-11-10"))))
                .containsExactly("2 paid-here");
    }

    @Test
    void a_wrong_line_stops_everything_or_the_lines_of_its_recipient() {
        for (var number : List.of("5900000001", "5900000002", "5900000003")) {
            town.recipient(number, "2026-06", 10_000);
        }
        String[] lines = {
            "5900000001,2026-06,payment,10000,2026-08-10",
            "5900000002,2026-06,payment,10000,2026-08-10",
            "5900000002,2026-06,payment,10000,2026-08-10",
            "5900000002,2026-07,return,10000,2026-08-12",
            "5900000002,2026-07,payment,0,2026-08-10",
            "5900000003,2026-06,payment,10000,2026-08-10",
            "5900000003,2026-07,payment,10000,2026-12-10",
            "5900000003,2026-09,payment,10000,2026-08-10",
            "5900000003,2026-99,paid,x,2026-08-32",
            "5900000999,2026-06,payment,10000,2026-08-10"
        };

        var nothing = ended(ordered("all-or-nothing", lines));

        assertThat(job(nothing).getString("problem.code")).isEqualTo("child-allowance.past-payment-nothing-taken");
        assertThat(past("5900000001")).isEmpty();

        var rest = ended(ordered("the-rest", lines));

        assertThat(job(rest).getString("state")).isEqualTo("succeeded");
        assertThat(job(rest).getInt("counts.done")).isEqualTo(1);
        assertThat(past("5900000001")).hasSize(1);
        assertThat(past("5900000002")).isEmpty();
        assertThat(past("5900000003")).isEmpty();
        assertThat(found(rest))
                .containsExactlyInAnyOrder(
                        "3 other-line",
                        "4 doubled",
                        "5 not-paid",
                        "6 amount-wrong",
                        "7 other-line",
                        "8 in-future",
                        "9 month-ahead",
                        "10 month-impossible",
                        "10 unknown-code",
                        "10 not-a-number",
                        "10 date-impossible",
                        "11 recipient-unknown");
    }

    @Test
    void a_recipient_of_whom_a_line_cannot_be_read_gets_none_of_the_others_however_the_number_is_written() {
        // Given
        town.recipient("5900000011", "2026-06", 10_000);

        // When
        var rest = ended(ordered(
                "the-rest", "5900000011,2026-06,payment,10000,2026-08-10", "５９００-００００１１,2026-06,return,x,2026-08-12"));

        // Then
        assertThat(found(rest)).containsExactlyInAnyOrder("2 other-line", "3 not-a-number");
        assertThat(past("5900000011")).isEmpty();
    }

    @Test
    void a_file_of_something_else_is_refused() {
        var refused = ended(ordered("all-or-nothing", new String[0], "氏名,住所"));

        assertThat(job(refused).getString("problem.code")).isEqualTo("child-allowance.list-columns");
    }

    private List<String> found(String job) {
        return asked(job + "/findings").jsonPath().<Map<String, Object>>getList("items").stream()
                .map(one -> one.get("row") + " "
                        + String.valueOf(one.get("code")).replaceFirst("child-allowance.past-payment-", ""))
                .toList();
    }

    private String ordered(String mode, String... lines) {
        return ordered(mode, lines, "宛名番号,対象月,区分,金額,支払日");
    }

    private String ordered(String mode, String[] lines, String header) {
        var answer = town.accounts()
                .restAs("approver1", APPROVER)
                .contentType("text/csv; charset=UTF-8")
                .body(header + "\n" + String.join("\n", lines))
                .post(IMPORTS + "?mode=" + mode);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return answer.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    /** Where the job is watched, when it has ended. */
    private String ended(String location) {
        for (var tries = 0; tries < 400; tries++) {
            if (!List.of("queued", "running").contains(job(location).getString("state"))) {
                return location;
            }
            pause();
        }
        throw new AssertionError("the job does not end");
    }

    private JsonPath job(String location) {
        return asked(location).jsonPath();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private Response asked(String location) {
        return town.accounts().restAs("approver1", APPROVER).get(location);
    }

    private JsonPath payments(String recipient) {
        return town.get("/child-allowance/v1/recipients/" + recipient + "/payments")
                .jsonPath();
    }

    private List<String> past(String recipient) {
        return payments(recipient).<Map<String, Object>>getList("pastPayments").stream()
                .map(one -> one.get("paidOn") + " " + one.get("kind") + " " + one.get("firstMonth") + " "
                        + one.get("lastMonth") + " " + one.get("amount"))
                .toList();
    }

    private List<String> months(String recipient) {
        return payments(recipient).<Map<String, Object>>getList("months").stream()
                .map(one -> one.get("month") + " " + one.get("paid"))
                .toList();
    }
}
