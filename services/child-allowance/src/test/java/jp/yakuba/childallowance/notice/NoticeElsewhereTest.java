package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.function.Consumer;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** Where a notice goes to who is no resident any more: to where was notified last (氏名・住所等の変更届). */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NoticeElsewhereTest {

    private static final String PLAIN = "{\"withoutSeal\": true, \"passedAlerts\": {\"font-missing\": \"x\"}}";

    private final ClaimsOfATown town = new ClaimsOfATown("012378");
    private final NoticesOfATown notices = new NoticesOfATown(town);

    @Test
    @Requirement("027/4.17#1")
    void who_is_no_resident_is_written_to_where_was_notified_last() {
        notices.certifiedBy("見本　一郎");
        var claim = town.certified("4820000001", "4820000002");
        gone("4820000001");
        assertRefused(issue(claim), 422, "child-allowance.notice-address-missing");

        notified("4820000001", "2026-05-01", "\"postalCode\": \"100-0001\", \"address\": \"別県前市一丁目\"", false);
        notified(
                "4820000001",
                "2026-06-01",
                "\"postalCode\": \"100-0002\", \"address\": \"別県後市二丁目\", \"name\": \"改氏　花子\"",
                false);
        notified("4820000001", "2026-05-15", "\"address\": \"別県間市三丁目\"", false);

        assertThat(notices.printed("claims/" + claim))
                .contains("100-0002", "別県後市二丁目", "改氏花子様")
                .doesNotContain("前市", "間市", "試験町");
    }

    @Test
    @Requirement("027/4.18#1")
    void an_address_that_was_notified_to_be_hidden_is_printed_by_who_may_alone() {
        notices.certifiedBy("見本　一郎");
        var claim = town.certified("4820000011", "4820000012");
        gone("4820000011");
        notified("4820000011", "2026-06-01", "\"address\": \"隠県隠市一丁目\"", true);

        assertRefused(issue(claim), 403, "child-allowance.notice-address-hidden");
        assertRefused(
                notices.issue("approver1", NoticesOfATown.APPROVER, claim, PLAIN),
                422,
                "child-allowance.notice-to-protected-person");

        var issued = notices.issuedByOneWhoMay("approver1", claim);

        assertThat(NoticesOfATown.text(
                        notices.get("approver1", NoticesOfATown.APPROVER, "notices/" + issued + "/document")))
                .contains("隠県隠市一丁目");
    }

    private Response issue(String claim) {
        return notices.issue("clerk1", NoticesOfATown.CLERK, claim, PLAIN);
    }

    private void gone(String number) {
        Consumer<ObjectNode> left = record -> {
            record.put("version", 2).put("state", "2");
            record.putObject("deletion")
                    .put("reason", "31")
                    .putObject("date")
                    .put("value", "2026-04-20")
                    .put("unknown", false);
        };
        ToldPeople.follow(
                town.accounts(),
                ToldPeople.registered(
                        number,
                        ToldPeople.named("確氏　花子", "花子", "カクシ　ハナコ")
                                .andThen(ToldPeople.livingAt("試験町一丁目", number))
                                .andThen(left)));
    }

    private void notified(String recipient, String changedOn, String items, boolean hides) {
        var entered =
                notices.post("clerk1", NoticesOfATown.CLERK, "recipients/" + recipient + "/changes", """
                {"whose": "recipient", %s, "receivedOn": "2026-07-01", "changedOn": "%s", "hides": %s}""".formatted(
                                items, changedOn, hides));
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code")).contains(code);
    }
}
