package jp.yakuba.residentrecords;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.office.issuance.certifier.SpecimenSeal;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** 運用開始の準備: what is to be done before the first certificate, and what ticks each of it off. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SetupStepsTest {

    private static final String SETTINGS = "/certificate-settings";
    private static final Pattern DONE =
            Pattern.compile("<tr data-done=\"true\">.*?<a href=\"[^\"]*\">([^<]*)</a>", Pattern.DOTALL);

    private final TestAccounts town = new TestAccounts("221023");

    @Test
    void each_step_is_ticked_off_by_what_it_asks_for_and_by_nothing_else() {
        // Given
        assertThat(done()).isEmpty();
        assertThat(page()).contains("あと <strong>9件</strong>");

        // When
        ticksOff("二人目のシステム管理者", () -> town.operator("admin2", Role.ADMINISTRATOR));
        ticksOff("窓口の職員の登録", () -> town.operator("clerk1", Role.CLERK));
        ticksOff("監査する職員の登録", () -> town.operator("auditor1", Role.AUDITOR));
        ticksOff("認証者の登録", this::appoint);
        ticksOff("公印の登録", this::seal);
        ticksOff("町字一覧の取込", () -> send("/town-list", "町字コード,町字\n0001001,日の出町\n"));
        ticksOff(
                "住民票コードの補充",
                () -> send(
                        "/record-codes", ResidentRecordCode.ofBody("0007100001").value() + "\n"));
        ticksOff("支援措置責任者の登録", () -> town.bearerToken("officer1", "protection.manage"));
        ticksOff("決裁する職員の登録", () -> town.operator("approver1", Role.APPROVER));

        // Then
        assertThat(page()).contains("すべて済んでいます。証明書や通知書を発行できます。");
    }

    @Test
    void who_may_not_come_any_more_ticks_nothing_off() {
        // Given
        var other = new TestAccounts("221031");
        other.operator("clerk1", Role.CLERK);
        assertThat(done(other)).containsExactly("窓口の職員の登録");

        // When
        other.browser("admin1", Role.ADMINISTRATOR)
                .formParam("a", "")
                .post("/access/accounts/clerk1/lock")
                .then()
                .statusCode(303);

        // Then
        assertThat(done(other)).isEmpty();
    }

    private void ticksOff(String step, Runnable act) {
        var expected = new TreeSet<>(done());
        assertThat(expected.add(step)).as(step).isTrue();

        act.run();

        assertThat(done()).as(step).isEqualTo(expected);
    }

    private void appoint() {
        town.browser("admin1", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "試験市長")
                .formParam("name", "試験　太郎")
                .formParam("startsOn", "2020-04-01")
                .post(SETTINGS + "/certifiers")
                .then()
                .statusCode(303);
    }

    private void seal() {
        town.browser("admin1", Role.ADMINISTRATOR)
                .multiPart("sealOffice", "mayor")
                .multiPart("side", SpecimenSeal.SIDE_MILLIMETRES)
                .multiPart("note", "")
                .multiPart("png", "seal.png", SpecimenSeal.png(), "image/png")
                .post(SETTINGS + "/seals")
                .then()
                .statusCode(303);
    }

    private void send(String path, String file) {
        town.rest("admin1", Role.ADMINISTRATOR)
                .contentType("text/csv; charset=UTF-8")
                .body(file.getBytes(UTF_8))
                .post("/resident-records/v1" + path)
                .then()
                .statusCode(200);
    }

    private String page() {
        return page(town);
    }

    private static String page(TestAccounts town) {
        return town.browser("admin1", Role.ADMINISTRATOR).get("/setup").asString();
    }

    private Set<String> done() {
        return done(town);
    }

    private static Set<String> done(TestAccounts town) {
        var labels = new TreeSet<String>();
        DONE.matcher(page(town)).results().forEach(row -> labels.add(row.group(1)));
        return labels;
    }
}
