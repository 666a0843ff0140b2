package jp.yakuba.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One operation of the document.
 *
 * @param document the whole document, to which its references point
 * @param json what the document says of it
 */
public record ApiOperation(JsonNode document, String path, String method, JsonNode json) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** All operations, by path. */
    public static List<ApiOperation> all(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new ApiOperation(document, path.getKey(), method.getKey(), method.getValue())))
                .toList();
    }

    public String id() {
        return json.path("operationId").asText();
    }

    /** Which problems it may answer with. */
    public Set<String> problemCodes() {
        var codes = new TreeSet<String>();
        json.path("x-problem-codes").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    /** Its parameters, those that are shared among them. */
    public List<JsonNode> parameters() {
        return StreamSupport.stream(json.path("parameters").spliterator(), false)
                .map(this::resolved)
                .toList();
    }

    public List<String> parametersIn(String place) {
        return parameters().stream()
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    /** The answer it describes for a status; missing if it describes none. */
    public JsonNode response(int status) {
        return resolved(json.path("responses").path(Integer.toString(status)));
    }

    public boolean takesJson() {
        return requestContent().has("application/json");
    }

    /** Media types of the body with what is said of each. */
    public JsonNode requestContent() {
        return json.path("requestBody").path("content");
    }

    /** Examples of JSON bodies, by name. */
    public Map<String, JsonNode> requestExamples() {
        return examples(requestContent().path("application/json"));
    }

    /** Examples of a media type, by name. */
    public Map<String, JsonNode> examples(JsonNode content) {
        var examples = new TreeMap<String, JsonNode>();
        if (content.has("example")) {
            examples.put("example", content.path("example"));
        }
        content.path("examples")
                .propertyStream()
                .forEach(example -> examples.put(
                        example.getKey(), resolved(example.getValue()).path("value")));
        return examples;
    }

    /** The path with an example for each parameter. */
    public String examplePath() {
        var filled = path;
        for (var name : parametersIn("path")) {
            filled = filled.replace("{" + name + "}", exampleOf(name));
        }
        return filled;
    }

    private String exampleOf(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .map(parameter -> parameter.path("example").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The node, or what it refers to. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Everything it describes as an answer. */
    public Stream<Map.Entry<String, JsonNode>> responses() {
        return json.path("responses")
                .propertyStream()
                .map(response -> Map.entry(response.getKey(), resolved(response.getValue())));
    }

    @Override
    public String toString() {
        return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }
}
