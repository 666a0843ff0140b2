package jp.yakuba.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.room.Room;
import org.junit.jupiter.api.Test;

/** The OpenAPI document of a room is whole: an endpoint without its words, examples and problems fails here. */
public abstract class DocumentContract {

    /** The room whose document it is. */
    protected abstract Room room();

    /** Changes that say otherwise than by {@code If-Match} what they have seen, by their operation ids. */
    protected Set<String> changesThatKnowOtherwise() {
        return Set.of();
    }

    @Test
    void it_is_of_the_rest_interface_and_of_no_screen() {
        assertThat(Contract.served().operations())
                .extracting(ApiOperation::path)
                .allMatch(path -> path.matches("/[a-z-]+/v1/.*"))
                .anyMatch(path -> path.startsWith(room().root() + "/v1/"));
    }

    @Test
    void every_operation_is_described() {
        var lacking = new ArrayList<String>();
        for (var operation : Contract.served().operations()) {
            for (var word : List.of("operationId", "summary", "description")) {
                if (operation.json().path(word).asText().isBlank()) {
                    lacking.add(operation + " has no " + word);
                }
            }
            if (operation.json().path("tags").size() != 1) {
                lacking.add(operation + " has not one tag");
            }
            operation.parameters().stream()
                    .filter(parameter -> !parameter.has("description") || !parameter.has("example"))
                    .forEach(parameter -> lacking.add(operation + " does not describe " + parameter.path("name")));
            if (operation.problemCodes().isEmpty()) {
                lacking.add(operation + " has no problem codes");
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void every_body_has_a_schema_and_an_example_that_fits_it() {
        var contract = Contract.served();
        var wrong = new ArrayList<String>();
        for (var operation : contract.operations()) {
            check(contract, operation, "request", operation.requestContent(), wrong);
            operation
                    .responses()
                    .forEach(response -> check(
                            contract,
                            operation,
                            response.getKey(),
                            response.getValue().path("content"),
                            wrong));
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(
            Contract contract, ApiOperation operation, String where, JsonNode content, List<String> wrong) {
        content.propertyStream().forEach(media -> {
            var examples = operation.examples(media.getValue());
            if (!media.getValue().has("schema") || examples.isEmpty()) {
                wrong.add(operation + " " + where + " has no schema or no example");
            } else if (media.getKey().endsWith("json")) {
                examples.forEach(
                        (name, example) -> contract.violations(media.getValue().path("schema"), example)
                                .forEach(violation -> wrong.add(operation + " " + where + " " + name + violation)));
            }
        });
    }

    @Test
    void operation_ids_are_unique_and_success_is_described() {
        var operations = Contract.served().operations();
        assertThat(operations).extracting(ApiOperation::id).doesNotHaveDuplicates();
        assertThat(operations).allMatch(operation -> operation.responses().anyMatch(response -> response.getKey()
                .startsWith("2")));
    }

    @Test
    void the_catalogue_of_problems_is_that_of_the_code() {
        var listed = new TreeSet<String>();
        Contract.served().document().path("x-problem-catalogue").fieldNames().forEachRemaining(listed::add);
        var known = new TreeSet<String>();
        for (var type : ProblemType.values()) {
            known.add(type.code());
        }
        assertThat(listed).isEqualTo(known);
    }

    @Test
    void lists_have_pages_changes_name_what_was_seen_and_creations_may_be_sent_again() {
        var operations = Contract.served().operations();
        assertThat(operations)
                .filteredOn(operation -> operation.id().startsWith("list"))
                .allMatch(operation -> operation.parametersIn("query").contains("cursor"));
        assertThat(operations)
                .filteredOn(operation -> operation.method().equals("put"))
                .filteredOn(operation -> !changesThatKnowOtherwise().contains(operation.id()))
                .allMatch(operation -> operation.parametersIn("header").contains("If-Match"));
        assertThat(operations)
                .filteredOn(operation -> !operation.response(201).isMissingNode())
                .filteredOn(operation -> !operation.id().equals("issueToken"))
                .allMatch(operation -> operation.parametersIn("header").contains("Idempotency-Key"));
    }
}
