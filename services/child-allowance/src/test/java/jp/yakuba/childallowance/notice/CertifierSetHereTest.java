package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.office.issuance.certifier.SpecimenSeal;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** Where child allowance runs alone, its administrator says who certifies, and with which seal. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CertifierSetHereTest {

    private static final String SETTINGS = "/certificate-settings";

    private final ClaimsOfATown town = new ClaimsOfATown("016438");
    private final TestAccounts accounts = town.accounts();
    private final NoticesOfATown notices = new NoticesOfATown(town);

    @Test
    void a_notice_bears_the_name_and_the_seal_that_were_set_in_this_business() throws IOException {
        // Given
        assertThat(setup()).contains("認証者の登録", "公印の登録", SETTINGS);
        ToldPeople.begin(
                accounts,
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(
                        ToldPeople.HANAKO,
                        ToldPeople.named("試験　花子", "花子", "シケン　ハナコ").andThen(ToldPeople.born("2025-11-20"))));
        var claim = town.certified(ToldPeople.TARO, ToldPeople.HANAKO);

        // When
        appoint();
        seal();

        // Then
        var issued = notices.issue(
                "clerk1",
                NoticesOfATown.CLERK,
                claim,
                "{\"withoutSeal\": false, \"passedAlerts\": {\"font-missing\": \"x\"}}");
        var document =
                notices.get("clerk1", NoticesOfATown.CLERK, "notices/" + NoticesOfATown.id(issued) + "/document");
        assertThat(NoticesOfATown.text(document)).contains("見本市長見本一郎");
        assertThat(issued.jsonPath().getBoolean("sealed")).isTrue();
    }

    private String setup() {
        return accounts.browser("admin1", Role.ADMINISTRATOR).get("/setup").asString();
    }

    private void appoint() {
        accounts.browser("admin1", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "見本市長")
                .formParam("name", "見本　一郎")
                .formParam("startsOn", "2020-04-01")
                .post(SETTINGS + "/certifiers")
                .then()
                .statusCode(303);
    }

    private void seal() {
        accounts.browser("admin1", Role.ADMINISTRATOR)
                .multiPart("sealOffice", "mayor")
                .multiPart("side", "18")
                .multiPart("png", "seal.png", SpecimenSeal.png(), "image/png")
                .post(SETTINGS + "/seals")
                .then()
                .statusCode(303);
    }
}
