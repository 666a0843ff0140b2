package jp.yakuba.platform.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The document as the service gives it, and whether something is as it says. */
public final class Contract {

    private static final String ADDRESS = "https://yakuba.test/openapi.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode document;
    private final List<ApiOperation> operations;
    private final JsonSchemaFactory schemas;

    /** By the very node: to read a schema takes far longer than to look at a value. */
    private final IdentityHashMap<JsonNode, JsonSchema> read = new IdentityHashMap<>();

    private Contract(String json) throws JsonProcessingException {
        var absolute = json.replace("\"#/components/schemas/", "\"" + ADDRESS + "#/components/schemas/");
        this.document = MAPPER.readTree(absolute);
        this.operations = ApiOperation.all(document);
        this.schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, absolute))));
    }

    public static Contract served() {
        try {
            return new Contract(RestAssured.get("/q/openapi?format=json").asString());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public List<ApiOperation> operations() {
        return operations;
    }

    public JsonNode document() {
        return document;
    }

    public ApiOperation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The document has no operation " + id));
    }

    /** What about the value is not as the schema says. */
    public List<String> violations(JsonNode schema, JsonNode value) {
        return read.computeIfAbsent(schema, this::read).validate(value).stream()
                .map(message -> message.getInstanceLocation() + ": " + message.getMessage())
                .toList();
    }

    private JsonSchema read(JsonNode schema) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return schemas.getSchema(schema, config);
    }

    /** What about the answer is not as the operation says: status, type, headers, problem code, body. */
    public List<String> violations(ApiOperation operation, Response answer) {
        var described = operation.response(answer.statusCode());
        if (described.isMissingNode()) {
            return List.of("status " + answer.statusCode() + " is not described: " + shortly(answer));
        }
        var wrong = new ArrayList<String>();
        described
                .path("headers")
                .propertyStream()
                .filter(header ->
                        operation.resolved(header.getValue()).path("required").asBoolean())
                .filter(header -> answer.header(header.getKey()) == null)
                .forEach(header -> wrong.add("no header " + header.getKey()));
        wrong.addAll(bodyViolations(described.path("content"), answer));
        if (answer.statusCode() >= 400) {
            wrong.addAll(problemViolations(operation, answer));
        }
        return wrong;
    }

    private List<String> bodyViolations(JsonNode content, Response answer) {
        if (content.isMissingNode()) {
            return answer.asByteArray().length == 0 ? List.of() : List.of("a body that is not described");
        }
        if (content.has("*/*")) {
            return List.of();
        }
        var type = String.valueOf(answer.contentType()).replaceFirst(";.*", "");
        if (!content.has(type)) {
            return List.of("the type " + type + " is not described: " + shortly(answer));
        }
        return type.endsWith("json")
                ? violations(content.path(type).path("schema"), json(answer.asString()))
                : List.of();
    }

    private static List<String> problemViolations(ApiOperation operation, Response answer) {
        var code = json(answer.asString()).path("type").asText().replace("/problems/", "");
        return operation.problemCodes().contains(code)
                ? List.of()
                : List.of("the problem " + code + " is not described");
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            return MAPPER.getNodeFactory().textNode("not JSON");
        }
    }

    public static String shortly(Response answer) {
        var body = answer.asString();
        return answer.statusCode() + " " + body.substring(0, Math.min(body.length(), 300));
    }

    /** Everything in the operation and its bodies that is text, for looking through. */
    public static Stream<String> strings(JsonNode node) {
        return node.isTextual() ? Stream.of(node.asText()) : node.valueStream().flatMap(Contract::strings);
    }
}
