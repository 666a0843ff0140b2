package jp.yakuba.childallowance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.Test;

/** The numbers of a fiscal year are those of what was decided and booked, and the same whether somebody hides or not. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StatisticsTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(10);
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final String MOTHER = "6600000001";

    private final ClaimsOfATown town = new ClaimsOfATown(
            MunicipalityCode.ofBody("983" + TOWNS.incrementAndGet()).value());

    private static void onTheLastOfNovember() {
        QuarkusMock.installMockForType(
                Clock.fixed(OffsetDateTime.parse("2026-11-30T10:00:00+09:00").toInstant(), UnitOfWork.JAPAN),
                Clock.class);
    }

    @Test
    @Requirement({"027/4.16#1", "027/4.16#2"})
    void recipients_children_and_sums_are_those_of_the_decisions_and_the_bookings() {
        // Given
        var payments = new PaymentsOfATown(town.accounts()).payingOnTheTenth();
        town.certified(MOTHER, "6600000002");
        town.certified("6600000003", "6600000004");
        payments.suspend("6600000003", "2026-10", "調査に応じない。");
        payments.paid("2026-12");
        assertThat(town.accounts()
                        .restAs("clerk1", CLERK)
                        .contentType("application/json")
                        .body(
                                "{\"whose\": \"recipient\", \"receivedOn\": \"2026-11-27\", \"changedOn\": \"2026-11-27\","
                                        + " \"employment\": \"employee\", \"hides\": false}")
                        .post("/child-allowance/v1/recipients/" + MOTHER + "/changes")
                        .statusCode())
                .isEqualTo(200);

        // When
        var lines = lines(get("/v1/statistics/2026"));

        // Then
        assertThat(lines)
                .contains(
                        "受給者 被用者  1",
                        "受給者 被用者・非被用者の別の分からない受給者  1",
                        "支給対象児童 3歳未満 第1子・第2子 2",
                        "月分 令和8年4月分 支給すべき額 30000",
                        "月分 令和8年4月分 支払った額 30000",
                        "月分 令和8年10月分 支払った額 15000",
                        "未払・過払い 未払 時効になっていないもの 15000",
                        "未払・過払い 未払 時効になったもの 0",
                        "未払・過払い 未払のうち差し止めているもの  15000",
                        "未払・過払い 差し止めている受給者  1");
        var before =
                LocalDate.ofInstant(PaymentsOfATown.NOVEMBER, UnitOfWork.JAPAN).minusDays(1);
        assertThat(lines(get("/v1/statistics/2026?asOf=" + before)))
                .as("the day before it was paid")
                .contains("受給者 被用者  0", "月分 令和8年4月分 支払った額 0", "未払・過払い 差し止めている受給者  0");
    }

    @Test
    @Requirement("027/4.18#1")
    void no_number_is_another_for_who_hides() {
        // Given
        town.certified(MOTHER, "6600000002");
        var before = lines(get("/v1/statistics/2026"));

        // When
        ToldPeople.follow(town.accounts(), ToldPeople.protectedNow(MOTHER, ToldPeople.named("隠氏　花子", "花子", "カクシ　ハナコ")));

        // Then
        assertThat(lines(get("/v1/statistics/2026"))).isEqualTo(before);
    }

    @Test
    void page_and_file_say_the_same_and_what_they_are_made_by() {
        // Given
        onTheLastOfNovember();
        town.certified(MOTHER, "6600000002");

        // When
        var file = browser("/statistics/file?year=2026&asOf=2026-11-30");

        // Then
        assertThat(file.header("Content-Disposition")).contains("child-allowance-statistics-2026.csv");
        assertThat(file.asString())
                .contains("2026,2026-11-30,支給対象児童,3歳未満,第1子・第2子,人,1\r\n", "2026,2026-11-30,出典,本プロジェクトの定義による集計です。");
        assertThat(browser("/statistics").asString()).contains("令和8年度", "第1子・第2子", "15,000円", "CSVで受け取る");
    }

    @Test
    void a_year_or_a_day_that_has_not_come_is_refused() {
        onTheLastOfNovember();
        assertThat(get("/v1/statistics/2027").asString()).contains("child-allowance.statistics-year-wrong");
        assertThat(get("/v1/statistics/2026?asOf=2026-12-01").asString())
                .contains("child-allowance.statistics-day-wrong", "\"asOf\"");
        assertThat(get("/v1/statistics/2025").jsonPath().getString("asOf")).isEqualTo("2026-03-31");
    }

    private Response get(String path) {
        return town.accounts().restAs("clerk1", CLERK).get("/child-allowance" + path);
    }

    private Response browser(String path) {
        return town.accounts().browserAs("clerk1", CLERK).get("/child-allowance" + path);
    }

    private static List<String> lines(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("lines", Map.class).stream()
                .map(line -> String.join(
                        " ",
                        String.valueOf(line.get("table")),
                        String.valueOf(line.get("item")),
                        String.valueOf(line.get("part")),
                        String.valueOf(line.get("value"))))
                .toList();
    }
}
