package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** Of what is taken from an allowance the recipient is told on paper; of a donation what was received is certified. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NoticesOfDeductionsTest {

    private static final String ONE = "3300000001";
    private static final String OFFER = """
            {"kind": "%s", "basis": "period", "amount": %d, "firstMonth": "2026-12", %s "toldOn": "2026-11-20",
             "reason": "未納のため。"}""";
    private static final String TO_SCHOOL =
            "\"child\": \"3300000009\", \"creditor\": \"学校給食センター\", \"reference\": \"4-1-23\",";

    @Test
    @Requirement({"027/1.20#1", "027/1.21#2"})
    void fees_are_told_before_they_are_taken_and_a_donation_is_certified_once_it_was() {
        // Given
        var claims = new ClaimsOfATown("015989");
        var notices = new NoticesOfATown(claims);
        notices.certifiedBy("見本　太郎");
        var payments = new PaymentsOfATown(claims.accounts()).payingOnTheTenth();
        payments.recipient(ONE, "2026-10", 15_000);
        ToldPeople.begin(
                claims.accounts(),
                ToldPeople.item(
                        ONE, ToldPeople.named("受給　花子", "花子", "ジュキュウ　ハナコ").andThen(ToldPeople.livingAt("見本町一番地", ONE))));
        payments.entered(ONE, "deductions", OFFER.formatted("school-lunch", 9_000, TO_SCHOOL));
        payments.entered(ONE, "deductions", OFFER.formatted("nursery-special", 5_000, TO_SCHOOL));
        payments.entered(ONE, "deductions", OFFER.formatted("donation", 1_000, ""));

        // When
        var lunch = notices.printed("recipients/" + ONE + "/deductions/1");
        var nursery = notices.printed("recipients/" + ONE + "/deductions/2");
        var early = payments.post(
                "clerk1",
                "/child-allowance/v1/recipients/" + ONE + "/deductions/3/notices",
                "{\"withoutSeal\": true, \"passedAlerts\": {\"font-missing\": \"x\"}}");
        var run = payments.paid("2026-12");
        var donation = notices.printed("recipients/" + ONE + "/deductions/3");
        var paid = notices.printed("recipients/" + ONE + "/payments/" + run);

        // Then
        assertThat(lunch)
                .contains("学校給食費等徴収通知書", "学校給食費（児童手当法第21条第1項）", "支払期月ごとの額9,000円", "学校給食センター（4-1-23）")
                .doesNotContain("審査請求");
        assertThat(nursery).contains("保育料特別徴収通知書", "児童手当法第22条第1項", "5,000円", "審査請求");
        assertThat(early.jsonPath().getList("findings.code", String.class))
                .containsExactly("child-allowance.notice-nothing-taken");
        assertThat(donation).contains("児童手当寄附受領証明書", "受領した額1,000円", "令和8年12月10日支払分1,000円");
        assertThat(paid)
                .contains("振込額15,000円", "令和8年10月分から令和8年11月分まで15,000円計30,000円")
                .contains("保育料（特別徴収）5,000円学校給食費9,000円寄附1,000円");
    }
}
