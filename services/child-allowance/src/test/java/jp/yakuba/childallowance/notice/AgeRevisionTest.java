package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** Whose amount falls or ends by age is found from the months that were decided on, decided on once, and told. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AgeRevisionTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(10);

    private static final String MOTHER = "6600000001";
    private static final String CHILD = "6600000002";
    private static final String HIDING = "6600000003";
    private static final String HER_CHILD = "6600000004";
    private static final YearMonth THREE = AgeingOfATown.THREE;
    private static final String PLAIN = "{\"withoutSeal\": true, \"passedAlerts\": {\"font-missing\": \"x\"}}";

    private final ClaimsOfATown claims = new ClaimsOfATown(
            MunicipalityCode.ofBody("992" + TOWNS.incrementAndGet()).value());

    private final NoticesOfATown notices = new NoticesOfATown(claims);

    @Test
    @Requirement("027/4.4#2")
    void who_reaches_three_is_listed_decided_on_once_and_told_with_the_month_both_sums_and_the_reason() {
        // Given
        notices.certifiedBy("見本　一郎");
        certified(MOTHER, CHILD, "2023-05-20");
        assertThat(listed(THREE))
                .isEqualTo("[[recipient:6600000001, month:2026-06, before:15000, after:10000,"
                        + " children:[[child:6600000002, cause:three]]]]");
        assertThat(listed(THREE.minusMonths(1))).isEqualTo("[]");

        // When
        assertThatThrownBy(() -> decides(THREE, true)).hasMessage("killed");
        assertThat(decided()).isEmpty();
        decides(THREE, false);
        decides(THREE, false);

        // Then
        assertThat(decided()).isEqualTo(MOTHER + " 2026-06-01 15000 10000 three");
        assertThat(claims.asked("select kind from child_allowance.notice_issue"))
                .containsExactly("amended");
        assertRefused(order(THREE), 422, "child-allowance.letter-nobody-left");
        assertThat(notices.printed("age-revisions/" + revision()))
                .contains("児童手当額改定通知書", "改定の始まる月分令和8年6月分", "減額（職権）：3歳到達（第6条第1項）")
                .contains("15,000円から10,000円に", "令和5年5月20日生", "審査請求をすることができます");
        assertThat(page("/child-allowance/age-revisions?month=2026-06"))
                .contains("3歳到達", "15,000円", "/child-allowance/age-revisions/" + revision() + "/notices");
    }

    @Test
    @Requirement("027/4.4#2")
    void whose_last_child_ends_the_school_year_of_18_is_told_of_the_end() {
        // Given
        notices.certifiedBy("見本　一郎");
        certified(MOTHER, CHILD, "2008-04-01");

        // When
        decides(YearMonth.of(2026, 4), false);

        // Then
        assertThat(decided()).isEqualTo(MOTHER + " 2026-04-01 10000 0 eighteen");
        assertThat(notices.printed("age-revisions/" + revision()))
                .contains("児童手当支給事由消滅通知書", "消滅年月日令和8年3月31日", "最後の支給月分令和8年3月分")
                .contains("18歳の年度末（第3条第1項）");
    }

    @Test
    void who_has_another_decision_that_begins_with_the_month_or_waits_for_one_is_not_among_them() {
        // Given
        notices.certifiedBy("見本　一郎");
        certified(MOTHER, CHILD, "2023-05-20");

        // When
        new AmendmentsOfATown(claims).decided(AmendmentsOfATown.movesOut(MOTHER, "2026-05-20"));

        // Then
        assertThat(listed(THREE)).isEqualTo("[]");
    }

    @Test
    void a_month_that_has_not_come_is_listed_and_not_decided_on() {
        certified(MOTHER, CHILD, "2025-11-20");
        notices.certifiedBy("見本　一郎");
        var ahead = YearMonth.of(2028, 12);

        assertThat(listed(ahead)).contains("cause:three");
        assertRefused(order(ahead), 422, "child-allowance.age-month-ahead");
        assertThat(notices.get("clerk1", NoticesOfATown.CLERK, "age-revisions?month=2028")
                        .asString())
                .contains("child-allowance.age-month-form");
    }

    @Test
    void what_was_decided_otherwise_since_is_told_no_more() {
        // Given
        notices.certifiedBy("見本　一郎");
        certified(MOTHER, CHILD, "2023-05-20");
        decides(THREE, false);
        var revision = revision();

        // When
        new AmendmentsOfATown(claims).decided(AmendmentsOfATown.movesOut(MOTHER, "2026-04-20"));

        // Then
        assertRefused(
                notices.issueOf("clerk1", NoticesOfATown.CLERK, "age-revisions/" + revision, PLAIN),
                422,
                "child-allowance.notice-taken-back");
    }

    @Test
    void who_hides_is_decided_on_and_told_by_one_who_may_know() {
        // Given
        notices.certifiedBy("見本　一郎");
        certified(HIDING, HER_CHILD, "2023-05-20");
        ToldPeople.follow(claims.accounts(), ToldPeople.protectedNow(HIDING, ToldPeople.livingAt("隠町七番地", HIDING)));

        // When
        decides(THREE, false);

        // Then
        assertThat(decided()).startsWith(HIDING);
        assertThat(claims.asked("select kind from child_allowance.notice_issue"))
                .isEmpty();
        assertThat(notices.issuedOfByOneWhoMay("approver1", "age-revisions/" + revision()))
                .isNotEmpty();
    }

    private void certified(String mother, String child, String born) {
        AgeingOfATown.certified(claims, mother, child, born);
    }

    private String listed(YearMonth month) {
        var listed = notices.get("clerk1", NoticesOfATown.CLERK, "age-revisions?month=" + month);
        assertThat(listed.statusCode()).as(listed.asString()).isEqualTo(200);
        return String.valueOf(listed.jsonPath().getList("items").stream()
                        .map(Object::toString)
                        .toList())
                .replace("{", "[")
                .replace("}", "]")
                .replace("=", ":");
    }

    private Response order(YearMonth month) {
        return notices.post(
                "approver1",
                NoticesOfATown.APPROVER,
                "age-revisions",
                PLAIN.replace("{\"withoutSeal\"", "{\"month\": \"" + month + "\", \"withoutSeal\""));
    }

    /** Runs the job to its end; or lets it die at the end of its first step. */
    private void decides(YearMonth month, boolean andDies) {
        DrivenLetters.run(claims.accounts(), LetterRound.What.AGED, month.toString(), andDies);
    }

    private String decided() {
        return String.join(",", claims.asked("""
                select concat_ws(' ', recipient, month, before, after, cause) from child_allowance.age_revision
                left join child_allowance.age_revision_child using (municipality_code, revision_id) order by recipient
                """));
    }

    private String revision() {
        return claims.asked("select revision_id::text from child_allowance.age_revision")
                .getFirst();
    }

    private String page(String path) {
        return claims.accounts()
                .browserAs("clerk3", NoticesOfATown.CLERK)
                .get(path)
                .asString();
    }

    private static void assertRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("findings.code")).contains(code);
    }
}
