package jp.yakuba.childallowance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.contract.Contract;
import org.junit.jupiter.api.Test;

/** In a town where only the person of the examples lives each example of the document has one answer. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ExamplesTest {

    private static final TestAccounts TOWN = new TestAccounts("012084");
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    @Test
    void every_example_of_the_document_is_answered_as_the_document_says() {
        ToldPeople.begin(TOWN, ToldPeople.item(ToldPeople.TARO));
        var contract = Contract.served();

        assertThat(contract.operations())
                .filteredOn(operation -> operation.path().startsWith("/child-allowance/v1/"))
                .isNotEmpty()
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
