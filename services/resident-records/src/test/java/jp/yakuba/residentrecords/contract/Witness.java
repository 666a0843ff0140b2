package jp.yakuba.residentrecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.TreeSet;
import jp.yakuba.platform.contract.Contract;

/** Calls operations of the document and sees whether they answer as it says. */
final class Witness {

    private final Contract contract;
    private final Set<String> seen = new TreeSet<>();

    Witness(Contract contract) {
        this.contract = contract;
    }

    /** Calls an operation that must succeed. */
    Response succeeds(String operationId, RequestSpecification request, Object... pathParameters) {
        var answer = asks(operationId, request, pathParameters);
        assertThat(answer.statusCode())
                .as(operationId + ": " + Contract.shortly(answer))
                .isLessThan(300);
        seen.add(operationId);
        return answer;
    }

    /** Calls an operation that must be refused with the problem. */
    void refuses(String operationId, String problem, RequestSpecification request, Object... pathParameters) {
        var answer = asks(operationId, request, pathParameters);
        assertThat(answer.jsonPath().getString("type")).as(operationId).isEqualTo("/problems/" + problem);
    }

    private Response asks(String operationId, RequestSpecification request, Object... pathParameters) {
        var operation = contract.operation(operationId);
        var answer = request.request(operation.method(), operation.path(), pathParameters);
        assertThat(contract.violations(operation, answer)).as(operationId).isEmpty();
        return answer;
    }

    /** The operations that have answered with success. */
    Set<String> seen() {
        return seen;
    }
}
