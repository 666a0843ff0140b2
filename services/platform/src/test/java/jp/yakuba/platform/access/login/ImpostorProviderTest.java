package jp.yakuba.platform.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A provider that says in its own description that it is another. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(
        value = OpenIdProvider.class,
        initArgs = @ResourceArg(name = "issuer", value = "https://login.example.jp"),
        restrictToAnnotatedClass = true)
@Requirement("001/10.3")
class ImpostorProviderTest {

    private static final TestAccounts CHIYODA = new TestAccounts("131016");
    private static final String HANAKO = "preferred_username=hanako&municipality_code=131016";

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    private final String provider = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);

    @Test
    void its_tokens_count_only_in_the_name_that_was_configured() {
        CHIYODA.register();
        database.transactAll(Operator.system(CHIYODA.municipality(), "test"), work -> {
            var profile =
                    AccountProfile.of("窓口 花子", "市民課", "本庁", Set.of(HeldRole.of(Role.ADMINISTRATOR)), work.today());
            accounts.add(work, "hanako", AccountKind.PERSON, profile);
            accounts.addVersion(work, "hanako", work.today(), profile);
            accounts.setLocked(work, "hanako", false);
        });

        assertThat(rest(HANAKO)).as("in the name of another").isEqualTo(401);
        assertThat(rest(HANAKO + "&iss=" + provider)).as("in its own").isEqualTo(200);
    }

    private int rest(String claims) {
        var token = RestAssured.given()
                .urlEncodingEnabled(false)
                .get(provider + "/sign?" + claims)
                .asString();
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/access/v1/tokens?userId=hanako")
                .statusCode();
    }
}
