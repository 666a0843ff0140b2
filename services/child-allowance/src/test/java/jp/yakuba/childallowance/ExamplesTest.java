package jp.yakuba.childallowance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Set;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.contract.Contract;
import org.junit.jupiter.api.Test;

/** In a town where only the person of the examples lives, what is answered without keeping anything has one answer. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ExamplesTest {

    private static final TestAccounts TOWN = new TestAccounts("012084");
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    private static final Set<String> KEEPING_NOTHING = Set.of(
            "/child-allowance/v1/calculations",
            "/child-allowance/v1/account-checks",
            "/child-allowance/v1/people-searches",
            "/child-allowance/v1/people/{number}");

    @Test
    void every_example_of_what_keeps_nothing_is_answered_as_the_document_says() {
        ToldPeople.begin(TOWN, ToldPeople.item(ToldPeople.TARO));
        var contract = Contract.served();

        assertThat(contract.operations())
                .filteredOn(operation -> KEEPING_NOTHING.contains(operation.path()))
                .hasSameSizeAs(KEEPING_NOTHING)
                .allSatisfy(operation -> {
                    var request = TOWN.restAs("clerk", CLERK);

                    var answer = operation.takesJson()
                            ? request.contentType(ContentType.JSON)
                                    .body(String.valueOf(
                                            operation.requestExamples().get("example")))
                                    .post(operation.path())
                            : request.get(operation.examplePath());

                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                    assertThat(contract.violations(operation, answer)).isEmpty();
                    assertThat(Contract.json(answer.asString()))
                            .isEqualTo(operation
                                    .examples(operation
                                            .response(200)
                                            .path("content")
                                            .path("application/json"))
                                    .get("example"));
                });
    }
}
