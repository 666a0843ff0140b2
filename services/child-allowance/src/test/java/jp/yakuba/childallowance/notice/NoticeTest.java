package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was decided is told on paper, with the dates and amounts of the decision, once and again, and to whom alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeTest {

    private static final String PLAIN = "{\"withoutSeal\": false, \"passedAlerts\": {\"font-missing\": \"x\"}}";

    private final ClaimsOfATown town = new ClaimsOfATown("015105");
    private final NoticesOfATown notices = new NoticesOfATown(town);

    private String decided = "";

    /** Not before all tests: then nothing is served yet. */
    @BeforeEach
    void aTownWithAMayorAndAFamily() {
        if (!decided.isEmpty()) {
            return;
        }
        notices.certifiedBy("見本　一郎");
        notices.sealed();
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(
                        ToldPeople.HANAKO,
                        ToldPeople.named("試験　花子", "花子", "シケン　ハナコ").andThen(ToldPeople.born("2025-11-20"))),
                ToldPeople.item(ToldPeople.JIRO, ToldPeople.named("隠家　次郎", "次郎", "カクレガ　ジロウ")),
                ToldPeople.item(
                        "0000000051",
                        ToldPeople.named("隠家　三子", "三子", "カクレガ　ミツコ").andThen(ToldPeople.born("2025-11-20"))));
        decided = town.certified(ToldPeople.TARO, ToldPeople.HANAKO);
    }

    @Test
    @Requirement("027/3.10#1")
    void a_notice_says_what_was_decided_to_whom_it_goes_and_how_one_can_appeal() throws IOException {
        // Given
        var issued = notices.issue("clerk1", NoticesOfATown.CLERK, decided, PLAIN);
        var id = NoticesOfATown.id(issued);
        assertThat(issued.jsonPath().getInt("pages")).isEqualTo(1);
        assertThat(issued.jsonPath().getBoolean("sealed")).isTrue();

        // When
        var document = notices.get("clerk1", NoticesOfATown.CLERK, "notices/" + id + "/document");

        // Then
        Files.write(Path.of("target", "allowance-notice.pdf"), document.asByteArray());
        assertThat(NoticesOfATown.text(document))
                .contains("児童手当認定通知書", "様", "見本市長見本一郎", "この印は黒色です")
                .contains("令和7年12月3日")
                .contains("試験花子令和7年11月20日生令和7年12月分から令和26年3月分まで")
                .contains("令和7年12月分から令和10年11月分まで15,000円", "令和10年12月分から令和26年3月分まで10,000円")
                .contains("2月・4月・6月・8月・10月・12月に、それぞれ前月分までを支払います。")
                .contains("審査請求をすることができます", "3か月以内")
                .doesNotContain("{mayor}", "【再印刷】");
        assertThat(notices.get("clerk1", NoticesOfATown.CLERK, "notices/" + id + "/document")
                        .asByteArray())
                .isEqualTo(document.asByteArray());
    }

    @Test
    @Requirement("027/4.17#1")
    void a_notice_printed_again_says_the_same_under_the_same_number_whatever_has_changed_since() {
        // Given
        var child = "0000000078";
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item("0000000060"),
                ToldPeople.item(
                        child, ToldPeople.named("試験　四子", "四子", "シケン　ヨツコ").andThen(ToldPeople.born("2025-11-20"))));
        var claim = town.certified("0000000060", child);
        var first = notices.issue("clerk1", NoticesOfATown.CLERK, claim, PLAIN);
        var text = NoticesOfATown.text(document("clerk1", NoticesOfATown.id(first)));
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(
                        child, ToldPeople.named("改名　四子", "四子", "カイメイ　ヨツコ").andThen(ToldPeople.born("2025-11-20"))));

        // When
        var again = notices.post(
                "clerk2", NoticesOfATown.CLERK, "notices/" + NoticesOfATown.id(first) + "/reprints", reason("紙詰まり"));

        // Then
        assertThat(again.jsonPath().getString("number"))
                .isEqualTo(first.jsonPath().getString("number"));
        assertThat(again.jsonPath().getString("reprint.of")).isEqualTo(NoticesOfATown.id(first));
        var printed = NoticesOfATown.text(document("clerk2", NoticesOfATown.id(again)));
        assertThat(printed).contains("【再印刷】").contains("試験四子").doesNotContain("改名");
        assertThat(printed.replace("【再印刷】", "")).isEqualTo(text);
    }

    @Test
    @Requirement("027/4.17#1")
    void each_notice_has_a_number_of_its_own_and_what_was_issued_is_changed_by_nobody() {
        var one = notices.issue("clerk1", NoticesOfATown.CLERK, decided, PLAIN);
        var other = notices.issue("clerk1", NoticesOfATown.CLERK, decided, PLAIN);

        assertThat(other.jsonPath().getString("number"))
                .isNotEqualTo(one.jsonPath().getString("number"));
        assertThat(notices.get("clerk1", NoticesOfATown.CLERK, "claims/" + decided + "/notices")
                        .jsonPath()
                        .getList("items.id"))
                .containsSubsequence(NoticesOfATown.id(other), NoticesOfATown.id(one));
        for (var table : List.of("notice_issue", "notice_subject", "notice_disposal")) {
            assertThatThrownBy(() -> town.asked("delete from child_allowance." + table + " returning issue_id"))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(town.asked("select operation from platform.audit_entry where details ->> 'issue' = '"
                        + NoticesOfATown.id(one) + "' order by entry_id"))
                .containsExactly("child-allowance.notice.issue");
    }

    @Test
    void who_has_not_issued_it_prints_it_again_and_what_was_disposed_of_is_not_printed() {
        // Given
        var id = NoticesOfATown.id(notices.issue("clerk1", NoticesOfATown.CLERK, decided, PLAIN));
        assertRefused(document("clerk2", id), 409, "not-printable");

        // When
        var disposed = notices.post("clerk1", NoticesOfATown.CLERK, "notices/" + id + "/disposal", reason("宛先を間違えた"));

        // Then
        assertThat(disposed.jsonPath().getString("disposal.reason")).isEqualTo("宛先を間違えた");
        assertRefused(document("clerk1", id), 409, "not-printable");
        assertRefused(
                notices.post("clerk1", NoticesOfATown.CLERK, "notices/" + id + "/reprints", reason("x")),
                409,
                "already-disposed");
        assertRefused(
                notices.post("clerk1", NoticesOfATown.CLERK, "notices/" + id + "/disposal", reason("x")),
                409,
                "already-disposed");
    }

    @Test
    void what_is_not_decided_is_not_told_nor_is_anybody_named_whom_nobody_knows() {
        var entered = town.entered("0000000094", "0000000108");
        assertRefused(
                notices.issue("clerk1", NoticesOfATown.CLERK, entered, PLAIN), 422, "child-allowance.notice-undecided");

        var unknown = town.certifiedForStranger("0000000116", "0000000124");
        assertRefused(
                notices.issue("clerk1", NoticesOfATown.CLERK, unknown, PLAIN),
                422,
                "child-allowance.notice-person-unknown");
    }

    @Test
    void without_a_certifier_nothing_is_issued_and_without_a_seal_only_with_a_reason() {
        // Given
        var other = new ClaimsOfATown("015113");
        var there = new NoticesOfATown(other);
        ToldPeople.begin(
                other.accounts(),
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(ToldPeople.HANAKO, ToldPeople.born("2025-11-20")));
        var claim = other.certified(ToldPeople.TARO, ToldPeople.HANAKO);
        var refused = there.issue("clerk1", NoticesOfATown.CLERK, claim, PLAIN);
        assertRefused(refused, 422, "certifier-missing");
        assertThat(refused.asString()).contains("公印・認証者の設定");

        // When
        there.certifiedBy("見本　二郎");

        // Then
        assertRefused(there.issue("clerk1", NoticesOfATown.CLERK, claim, PLAIN), 422, "seal-missing");
        assertThat(there.issue(
                                "clerk1",
                                NoticesOfATown.CLERK,
                                claim,
                                "{\"withoutSeal\": false, \"passedAlerts\": {\"font-missing\": \"x\", \"seal-missing\": \"後で押す\"}}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @Requirement("027/4.18#1")
    void to_a_protected_person_it_is_issued_by_who_may_know_where_she_is_and_has_asked_her() {
        var claim = town.certified(ToldPeople.JIRO, "0000000051");
        var before = NoticesOfATown.id(notices.issue("clerk1", NoticesOfATown.CLERK, claim, PLAIN));
        ToldPeople.follow(
                town.accounts(),
                ToldPeople.protectedNow(
                        ToldPeople.JIRO,
                        ToldPeople.named("隠家　次郎", "次郎", "カクレガ　ジロウ")
                                .andThen(ToldPeople.livingAt("隠町", ToldPeople.JIRO))));

        assertRefused(document("clerk1", before), 403, "child-allowance.notice-address-hidden");
        assertRefused(
                notices.issue("clerk1", NoticesOfATown.CLERK, claim, PLAIN),
                403,
                "child-allowance.notice-address-hidden");
        assertRefused(
                notices.post("approver1", NoticesOfATown.APPROVER, "notices/" + before + "/reprints", reason("x")),
                409,
                "child-allowance.notice-to-be-confirmed");
        assertRefused(
                notices.issue("approver1", NoticesOfATown.APPROVER, claim, PLAIN),
                422,
                "child-allowance.notice-to-protected-person");

        var elsewhere = notices.issue(
                "approver1",
                NoticesOfATown.APPROVER,
                claim,
                PLAIN.replace(
                                "\"font-missing\"",
                                "\"child-allowance.notice-to-protected-person\": \"本人に確認\", \"font-missing\"")
                        .replaceFirst("\\{", "{\"postalCode\": \"060-0001\", \"address\": \"札幌市中央区北一条１番地\", "));

        assertThat(elsewhere.asString()).doesNotContain("北一条");
        assertThat(NoticesOfATown.text(notices.get(
                        "approver1", NoticesOfATown.APPROVER, "notices/" + NoticesOfATown.id(elsewhere) + "/document")))
                .contains("〒060-0001", "北一条１番地")
                .doesNotContain("隠町");
    }

    @Test
    void on_the_screen_it_is_issued_and_the_page_leads_to_the_document() {
        // Given
        var here = "/child-allowance/claims/" + decided + "/notices";
        var browser = town.accounts().browserAs("clerk3", NoticesOfATown.CLERK);
        assertThat(browser.get("/child-allowance/claims/" + decided).asString()).contains(here);

        // When
        var done = town.accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .formParam("alertReason.font-missing", "x")
                .post(here);

        // Then
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(303);
        var page = town.accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .get(here)
                .asString();
        var pdf = page.replaceFirst("(?s).*href=\"([^\"]*/pdf)\".*", "$1");
        assertThat(NoticesOfATown.text(town.accounts()
                        .browserAs("clerk3", NoticesOfATown.CLERK)
                        .get(pdf)))
                .contains("児童手当認定通知書");
    }

    @Test
    void who_may_only_look_at_notices_sees_what_was_issued_and_issues_nothing() {
        NoticesOfATown.id(notices.issue("clerk1", NoticesOfATown.CLERK, decided, PLAIN));
        var here = "/child-allowance/claims/" + decided + "/notices";

        assertThat(town.accounts()
                        .browserWith("looker", "child-allowance.notice.view")
                        .get(here)
                        .asString())
                .contains("児童手当認定通知書")
                .doesNotContain("発行する", "再印刷", "処分を記録");
        assertThat(town.accounts()
                        .browserWith("looker", "child-allowance.notice.view")
                        .post(here)
                        .statusCode())
                .isEqualTo(403);
    }

    private Response document(String userId, String id) {
        return notices.get(userId, NoticesOfATown.CLERK, "notices/" + id + "/document");
    }

    private static String reason(String text) {
        return "{\"reason\": \"" + text + "\"}";
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code")).contains(code);
    }
}
