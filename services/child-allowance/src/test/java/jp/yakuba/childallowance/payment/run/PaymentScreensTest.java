package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Payment on the screens: set, made, looked at, decided on, and what is entered for a recipient. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaymentScreensTest {

    private static final String RUNS = "/child-allowance/payment-runs";

    @Test
    void a_run_is_made_decided_on_and_its_result_taken_in() {
        var town = new PaymentsOfATown("012301");
        var set = browser(town, "approver1")
                .formParam("firstDay", "R6.4.1")
                .formParam("payDay", "10")
                .formParam("client", "0123456789")
                .formParam("lineEnd", "none")
                .formParam("from.bank", "0001")
                .formParam("from.branch", "001")
                .formParam("from.kind", "1")
                .formParam("from.number", "123")
                .formParam("from.holder", "ヤクバシ")
                .post("/child-allowance/payment-settings");
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(303);
        town.recipient("6100000001", "2026-10", 15_000);
        ToldPeople.begin(town.accounts(), ToldPeople.item("6100000001", ToldPeople.named("支氏　花子", "花子", "シシ　ハナコ")));
        town.decide("6100000002", "2026-11", 10_000);

        var made = browser(town, "clerk1")
                .formParam("kind", "regular")
                .formParam("payMonth", "2026-12")
                .post(RUNS);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
        var page = location(made);
        var id = page.replaceFirst(".*/", "");
        town.await(id);
        assertThat(browser(town, "clerk1").get(page).asString())
                .contains("支払処理（決裁待ち）", "30,000円", "口座なし（1人）", "支氏　花子")
                .as("what another system has paid would be paid again")
                .contains("この市区町村で初めての支払です。");
        assertThat(browser(town, "approver1").get(page).asString()).contains("決裁して支払う");

        assertThat(browser(town, "approver1").post(page + "/approval/2").statusCode())
                .isEqualTo(303);
        town.await(id);
        assertThat(browser(town, "clerk1").get(page).asString())
                .contains("支払処理（支払済み）", "振込ファイルを受け取る", "2026年度", "振込結果の取込")
                .doesNotContain("初めての支払");
        assertThat(browser(town, "clerk1").get(RUNS).asString()).contains("支払済み", "令和8年12月10日");
        assertThat(browser(town, "approver1").post(page + "/withdrawal/2").statusCode())
                .as("as it was seen before")
                .isEqualTo(303);
        assertThat(town.look(id).getString("state")).isEqualTo("paid");
    }

    @Test
    void what_is_entered_for_a_recipient_shows_on_the_page() {
        // Given
        var town = new PaymentsOfATown("012319").payingOnTheTenth();
        town.recipient("6200000001", "2026-10", 15_000);
        ToldPeople.begin(town.accounts(), ToldPeople.item("6200000001", ToldPeople.named("支氏　次子", "次子", "シシ　ツギコ")));
        var page = "/child-allowance/payments/6200000001";
        assertThat(location(browser(town, "clerk1").get("/child-allowance/payments?number=6200000001")))
                .isEqualTo(page);
        assertThat(browser(town, "clerk1")
                        .get("/child-allowance/payments?number=x")
                        .statusCode())
                .isEqualTo(422);

        // When
        var suspended = browser(town, "clerk1")
                .formParam("firstMonth", "2026-11")
                .formParam("reason", "現況届が出ていない。")
                .post(page + "/suspensions");
        assertThat(suspended.statusCode()).as(suspended.asString()).isEqualTo(303);
        var refused = browser(town, "clerk1")
                .formParam("account.bank", "9999")
                .formParam("account.branch", "001")
                .formParam("account.kind", "1")
                .formParam("account.number", "1234567")
                .formParam("account.holder", "シケン")
                .formParam("firstDay", "R8.11.2")
                .post(page + "/accounts");

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("金融機関一覧にない金融機関コードです。");
        assertThat(browser(town, "clerk1").get(page).asString())
                .contains("令和8年11月分から支払を差し止めています", "現況届が出ていない。", "0001-001 普通 1234567", "支氏　次子");
    }

    private static String location(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static RequestSpecification browser(PaymentsOfATown town, String userId) {
        var role = userId.startsWith("approver") ? Role.APPROVER : Role.CLERK;
        return town.accounts()
                .browserAs(userId, HeldRole.in(ChildAllowance.ROOM, role))
                .redirects()
                .follow(false);
    }
}
