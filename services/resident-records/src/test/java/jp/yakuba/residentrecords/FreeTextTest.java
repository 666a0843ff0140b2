package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.contract.FreeTexts;
import org.junit.jupiter.api.Test;

/** What a clerk or a program types freely is looked at, where it is entered, for what no paper could print. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FreeTextTest {

    private static final String OWN = "/resident-records/";

    /** What is sought is kept nowhere, and the name of a file is nobody's text. */
    private static final Set<String> KEEPING_NOTHING =
            Set.of(OWN + "v1/searches", OWN + "v1/imports/on-server", OWN + "v1/imports/uploads");

    private final TestAccounts accounts = new TestAccounts("122297").register();

    @Test
    @Requirement("001/5.8#3")
    void no_text_that_can_be_sent_takes_a_pictograph() {
        assertThat(FreeTexts.below(OWN, KEEPING_NOTHING, Set.of()))
                .hasSizeGreaterThan(10)
                .allSatisfy(place -> {
                    var answer = accounts.rest("clerk1", Role.CLERK, Role.APPROVER, Role.ADMINISTRATOR)
                            .header("If-Match", "\"1\"")
                            .contentType(ContentType.JSON)
                            .body(place.body())
                            .request(
                                    place.operation().method(),
                                    place.operation().examplePath());

                    assertThat(answer.statusCode())
                            .as(place + answer.asString())
                            .isEqualTo(422);
                    assertThat(answer.jsonPath()
                                    .getList("findings.findAll { it.code == 'pictograph' }.field", String.class))
                            .as(place + answer.asString())
                            .containsExactly(place.path());
                });
    }
}
