package jp.yakuba.childallowance.unpaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import jp.yakuba.childallowance.ToldEvents;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.notice.NoticesOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** 未支払の児童手当 (児童手当法第12条): what was owed to a recipient who has died is paid to a child who claims it, once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class UnpaidAllowanceTest {

    private static final String MOTHER = "4700000001";
    private static final String CHILD = "4700000002";
    private static final String OTHER = "4700000009";

    @Test
    @Requirement("027/1.12#1")
    void what_was_owed_to_the_dead_is_paid_once_to_the_child_who_claims_it() {
        // Given: four months are due to a mother who has died, and a run was previewed without them.
        var payments = new PaymentsOfATown("012335").payingOnTheTenth();
        var amendments = new AmendmentsOfATown(new ClaimsOfATown(payments.accounts()));
        var town = new UnpaidClaimsOfATown(amendments);
        amendments.certified(MOTHER, CHILD);
        town.dies(MOTHER);
        assertThat(tasks(payments)).containsExactly("unpaid " + MOTHER + " open");
        assertThat(codes(town.enter(UnpaidClaimsOfATown.claim(MOTHER, CHILD))))
                .containsExactly("child-allowance.unpaid-entitlement-goes-on");
        town.ended(MOTHER);
        payments.recipient(OTHER, "2026-11", 10_000);
        var run = payments.previewed("2026-12");
        assertThat(outcomes(payments, run)).containsExactly(MOTHER + " died 60000", OTHER + " transfer 10000");

        // When: it is decided for the claim, and then on the run.
        var id = town.granted(MOTHER, CHILD);

        // Then: the run is made anew, and pays the child.
        assertThat(town.look(id).getList("months.months.amount", Integer.class))
                .containsExactly(15_000, 15_000, 15_000, 15_000);
        assertThat(tasks(payments)).containsExactly("unpaid " + MOTHER + " done");
        assertThat(payments.asked("select state || ' ' || renewals from child_allowance.payment_run"))
                .containsExactly("previewed 0");
        approvedAnew(payments, run);
        assertThat(outcomes(payments, run)).containsExactly(CHILD + " transfer 60000", OTHER + " transfer 10000");
        assertThat(payments.file(run))
                .filteredOn(record -> record.contains("7654321"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("ｶｸｼ ｲﾁｺ", "0000060000");

        // And: never again, neither by a run nor by a claim.
        var next = payments.previewed("2027-02");
        assertThat(outcomes(payments, next)).containsExactly(OTHER + " transfer 20000");
        assertThat(codes(town.enter(UnpaidClaimsOfATown.claim(MOTHER, CHILD))))
                .containsExactly("child-allowance.unpaid-nothing");
        assertThat(payments.asked(
                        "select recipient || ' ' || kind || ' ' || sum(amount) from child_allowance.paid_month"
                                + " where recipient <> '" + OTHER + "' group by recipient, kind order by 1"))
                .containsExactly(MOTHER + " unpaid 60000", CHILD + " payment 60000", CHILD + " unpaid -60000");
        assertThat(payments.get("/child-allowance/v1/recipients/" + CHILD + "/payments")
                        .jsonPath()
                        .getList("months.findAll { it.due == 15000 && it.paid == 15000 }.month"))
                .hasSize(4);
        isBoundByTheLedger(payments, id);
        isTold(amendments, id);
        assertThat(new ToldEvents(payments.accounts())
                        .one("unpaid-granted", CHILD)
                        .get("unpaidClaim")
                        .asText())
                .isEqualTo(id);
    }

    /** No month is said to be the child's that was not taken from the dead, and none is taken twice by a decision. */
    private static void isBoundByTheLedger(PaymentsOfATown payments, String id) {
        assertThatThrownBy(() -> payments.asked(month(id, "2026-04", "owed")))
                .hasMessageContaining("taken_from_the_dead");
        assertThatThrownBy(() -> payments.asked(month(id, "2026-03", "owed")))
                .hasMessageContaining("unpaid_month_pkey");
        assertThatThrownBy(() -> payments.asked("""
                        insert into child_allowance.paid_month
                            (recipient, month, entry_number, act_id, kind, amount, booked_on)
                        select recipient, month, 2, act_id, kind, amount, booked_on from child_allowance.paid_month
                        where recipient = '%s' returning kind""".formatted(MOTHER))).hasMessageContaining("paid_month_once_by_act");
    }

    private static String month(String id, String month, String returned) {
        return """
                insert into child_allowance.unpaid_month (unpaid_claim_id, month, deceased, child, owed, offset_amount, amount,
                    barred, taken_by, given_by)
                select '%1$s', date '%2$s-01', deceased, child, 1, 0, 1, false, '%1$s', '%1$s'
                from child_allowance.unpaid_decision returning %3$s::text""".formatted(id, month, returned);
    }

    private static void isTold(AmendmentsOfATown amendments, String id) {
        var notices = new NoticesOfATown(amendments.claims());
        notices.certifiedBy("見本　一郎");
        assertThat(notices.printed("unpaid-claims/" + id))
                .contains("未支払児童手当支給決定通知書", "確氏一子様", "亡くなった受給者確氏花子", "支給する額60,000円")
                .contains("【請求した法定代理人】後見一郎")
                .contains("令和7年12月分から令和8年3月分まで15,000円計60,000円")
                .contains("審査請求をすることができます")
                .doesNotContain("時効のため", "7654321");
    }

    private static void approvedAnew(PaymentsOfATown payments, String run) {
        payments.step("approver1", run, "approval");
        assertThat(payments.await(run).getString("state")).isEqualTo("previewed");
        payments.approved(run);
    }

    @Test
    @Requirement("027/1.12#1")
    void who_was_not_in_custody_gets_nothing_and_a_claim_can_be_decided_against() {
        var payments = new PaymentsOfATown("012351").payingOnTheTenth();
        var amendments = new AmendmentsOfATown(new ClaimsOfATown(payments.accounts()));
        var town = new UnpaidClaimsOfATown(amendments);
        town.bereaved("4710000001", "4710000002");
        amendments.certified("4710000003", "4710000004");
        payments.suspend("4710000001", "2026-02", "現況届が出ていない。");

        var ofAnother = town.enter(UnpaidClaimsOfATown.claim("4710000001", "4710000004"));
        var ofTheLiving = town.enter(UnpaidClaimsOfATown.claim("4710000003", "4710000004"));
        var alone = town.enter(
                UnpaidClaimsOfATown.claim("4710000001", "4710000002").replace("\"guardianName\": \"後見　一郎\",", ""));
        var held = town.enter(UnpaidClaimsOfATown.claim("4710000001", "4710000002"));

        assertThat(codes(ofAnother)).contains("child-allowance.unpaid-child-wrong");
        assertThat(codes(ofTheLiving)).contains("child-allowance.unpaid-recipient-not-dead");
        assertThat(codes(alone)).contains("child-allowance.unpaid-guardian-wrong");
        assertThat(codes(held)).containsExactly("child-allowance.unpaid-months-held");

        payments.entered("4710000001", "releases", "{\"reason\": \"提出された。\"}");
        var id = town.entered("4710000001", "4710000002");
        assertThat(codes(town.enter(UnpaidClaimsOfATown.claim("4710000001", "4710000002"))))
                .containsExactly("child-allowance.unpaid-in-other-claim");
        var rejected = town.step("approver1", id, "rejection", 1, "{\"reason\": \"後見人の資格が確かめられないため。\"}");
        assertThat(rejected.statusCode()).as(rejected.asString()).isEqualTo(200);
        assertThat(town.look(id).getString("rejection.reason")).isEqualTo("後見人の資格が確かめられないため。");
        assertThat(payments.asked("select count(*)::text from child_allowance.paid_month"))
                .containsExactly("0");
        assertThat(new ToldEvents(payments.accounts())
                        .one("unpaid-rejected", "4710000002")
                        .toString())
                .contains(id)
                .doesNotContain("後見人");
        var notices = new NoticesOfATown(amendments.claims());
        notices.certifiedBy("見本　一郎");
        assertThat(notices.printed("unpaid-claims/" + id)).contains("未支払児童手当請求却下通知書", "後見人の資格が確かめられないため。", "確氏一子様");
    }

    private static List<String> codes(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return answer.jsonPath().getList("findings.code");
    }

    private static List<String> tasks(PaymentsOfATown payments) {
        return payments.asked(
                "select kind || ' ' || subject || ' ' || state from child_allowance.task where kind = 'unpaid'");
    }

    private static List<String> outcomes(PaymentsOfATown payments, String run) {
        return payments.asked("""
                select recipient || ' ' || outcome || ' ' || owed from child_allowance.payment_line
                where run_id = '%s' order by recipient""".formatted(run));
    }
}
