package jp.yakuba.residentrecords.certificate.certifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jp.yakuba.office.issuance.certifier.Certifiers;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CertifierScreenTest {

    private static final TestAccounts OGIMI = new TestAccounts("473022");

    @Inject
    Database database;

    @Inject
    Certifiers certifiers;

    @Test
    void nobody_certifies_whose_name_would_print_as_a_gap() {
        OGIMI.register();

        var refused = appoint("葛\uDB40\uDD00城　花");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("U+845B U+E0100", "同じ字形の", "U+845B U+E0102");
        assertThat(names()).isEmpty();

        assertThat(appoint("葛\uDB40\uDD02城　花").statusCode()).isEqualTo(303);
        assertThat(names()).isEqualTo("葛\uDB40\uDD02城　花");
    }

    private Response appoint(String name) {
        return OGIMI.browser("admin", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "大宜味村長")
                .formParam("name", name)
                .formParam("startsOn", "2020-04-01")
                .post("/certificate-settings/certifiers");
    }

    private String names() {
        return database.transact(
                OGIMI.operator("admin", Role.ADMINISTRATOR),
                work -> String.join(
                        "、",
                        certifiers.all(work).stream()
                                .map(stored -> stored.appointment().name())
                                .toList()));
    }
}
