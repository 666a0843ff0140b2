package jp.yakuba.childallowance.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A recipient on one page: who is paid for, what is due, why, and what was claimed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecipientScreenTest {

    private static final String HERE = "/child-allowance/recipients/";

    private final ClaimsOfATown town = new ClaimsOfATown("012122");

    @Test
    void what_is_due_is_shown_by_fiscal_year_with_what_each_month_follows_from() {
        // Given
        town.certified("9000000001", "9000000002");

        // When
        var page = shown(HERE + "9000000001?month=2025-12");

        // Then
        assertThat(page)
                .contains("確氏　花子", "確氏　一子", "9000000002")
                .contains("令和7年度", "令和25年度", "60,000円", "2025年12月分から2028年11月分まで（36か月）", "15,000円")
                .contains("2025年12月分の根拠（15,000円）", "第1子", "3歳未満", "児童手当法第6条第1項")
                .contains("本登録");
        assertThat(shown(HERE + "9000000001?month=2028-12")).contains("2028年12月分の根拠（10,000円）", "3歳以上小学校修了前");
    }

    /** 児童手当法第9条: more, less, the end and what is taken back are told by the steps of all that was decided. */
    @Test
    void a_month_is_explained_whichever_decision_was_the_last_one() {
        // Given
        var amendments = new AmendmentsOfATown(town);
        amendments.certified("9400000001", "9400000002");

        amendments.decided(AmendmentsOfATown.isBorn("9400000001", "9400000003", "2026-02-10", "2026-02-25"));
        assertThat(explained("9400000001", "2026-03", "30,000円"))
                .contains("額改定（増額）（", "第1子", "第2子", "の額改定", "児童手当法第9条", "児童手当法第6条第1項");

        amendments.decided(AmendmentsOfATown.leaves("9400000001", "9400000003", "2026-04-30"));
        assertThat(explained("9400000001", "2026-04", "30,000円")).contains("額改定（増額）（", "第2子");
        assertThat(explained("9400000001", "2026-05", "15,000円"))
                .contains("額改定（減額）（", "第1子", "児童手当法第6条第1項")
                .doesNotContain("第2子");

        var ended = amendments.decided(AmendmentsOfATown.movesOut("9400000001", "2026-05-20"));
        assertThat(explained("9400000001", "2026-05", "15,000円")).contains("第1子");
        assertThat(shown(HERE + "9400000001?month=2026-06")).doesNotContain("の根拠（");

        // When
        amendments.decided(AmendmentsOfATown.takesBack("9400000001", ended));

        // Then
        assertThat(explained("9400000001", "2026-06", "15,000円")).contains("改定・消滅の取消し（", "第1子", "児童手当法第6条第1項");
    }

    /** Decided long after its months, and after the end of another. */
    @Test
    void a_month_of_a_second_certification_is_explained_by_it() {
        var amendments = new AmendmentsOfATown(town);
        amendments.certified("9500000001", "9500000002");
        amendments.decided(AmendmentsOfATown.movesOut("9500000001", "2026-03-20"));
        amendments.certified(ClaimsOfATown.claim("9500000001", "9500000002")
                .replace(
                        "\"date\": \"2025-12-03\", \"reason\": \"birth\", \"event\": \"2025-11-20\"",
                        "\"date\": \"2026-04-10\", \"reason\": \"other\""));

        assertThat(explained("9500000001", "2026-03", "15,000円")).contains("認定（令和7年12月3日の請求）");
        assertThat(explained("9500000001", "2026-05", "15,000円")).contains("認定（令和8年4月10日の請求）", "第1子");
        assertThat(shown(HERE + "9500000001?month=2026-04")).doesNotContain("の根拠（");
    }

    /** The page, on which the month is explained. */
    private String explained(String recipient, String month, String amount) {
        var page = shown(HERE + recipient + "?month=" + month);
        assertThat(page)
                .contains("分の根拠（" + amount + "）", "この月の額を最後に決めたもの", "児童ごとの額", "計算の順")
                .doesNotContain("決定から求めた額と違います");
        return page;
    }

    @Test
    void a_month_for_which_nothing_is_due_is_not_explained() {
        town.certified("9100000001", "9100000002");

        assertThat(shown(HERE + "9100000001?month=2025-11")).doesNotContain("の根拠（");
        assertThat(shown(HERE + "9100000001?month=x")).contains("の根拠（");
    }

    @Test
    void a_child_has_no_months_but_the_claim_that_it_is_in() {
        town.entered("9200000001", "9200000002");

        assertThat(shown(HERE + "9200000002")).contains("支給することが決まっている月はありません。", "仮登録", "9200000001", "次のものはありません：");
    }

    @Test
    void nobody_is_shown_of_a_number_that_is_nobodys_and_who_looks_at_somebody_is_in_the_audit_log() {
        // Given
        town.entered("9300000001", "9300000002");
        assertThat(browser().get(HERE + "9399999999").statusCode()).isEqualTo(404);

        // When
        shown(HERE + "9300000001");

        // Then
        assertThat(
                        town.asked(
                                "select count(*) from platform.audit_entry"
                                        + " where operation = 'child-allowance.recipient.view' and array_to_string(subjects, ',') like '%9300000001%'"))
                .containsExactly("1");
    }

    @Test
    void a_recipient_is_opened_by_number() {
        var opened = browser().get("/child-allowance/recipients?number=9300000001");
        assertThat(opened.header("Location")).endsWith(HERE + "9300000001");
        assertThat(browser().get("/child-allowance/recipients?number=x").statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_fiscal_year_goes_from_april_to_march_and_months_without_amount_stay_empty() {
        var years = FiscalYear.of(List.of(
                new AmountSpan(YearMonth.of(2019, 3), YearMonth.of(2019, 4), 15_000),
                new AmountSpan(YearMonth.of(2020, 3), YearMonth.of(2020, 3), 10_000)));

        assertThat(years).extracting(FiscalYear::name).containsExactly("平成30年度", "平成31年度");
        assertThat(years.getFirst().amounts()).hasSize(12).endsWith("", "15,000");
        assertThat(years.getLast().amounts()).startsWith("15,000", "").endsWith("10,000");
        assertThat(years.getLast().total()).isEqualTo("25,000円");
    }

    private String shown(String path) {
        var answer = browser().get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }

    private RequestSpecification browser() {
        return town.accounts().browserAs("looker", HeldRole.in(ChildAllowance.ROOM, Role.CLERK));
    }
}
