package jp.yakuba.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts that a business takes as they are typed, as its document tells them: what is limited in length and has no form
 * of its own, as dates, codes and numbers have.
 */
public final class FreeTexts {

    /** No paper can print it, and no text takes it. */
    public static final String PICTOGRAPH = "見本😀";

    /**
     * One of them.
     *
     * @param operation that takes it
     * @param path of it in the body
     */
    public record Place(ApiOperation operation, String path) {

        /** The example of the document with a pictograph in its place. */
        public String body() {
            var body = (ObjectNode)
                    operation.requestExamples().values().iterator().next().deepCopy();
            var last = path.lastIndexOf('.');
            var around = last < 0 ? body : within(body, pointer(path.substring(0, last)));
            around.put(path.substring(last + 1), PICTOGRAPH);
            return body.toString();
        }

        /** The object there; one that the example has not is made of what it must have: days, names, codes. */
        private ObjectNode within(ObjectNode body, String pointer) {
            var there = body.withObject(pointer);
            if (there.isEmpty()) {
                var schema = schemaOf(operation, pointer);
                schema.path("required")
                        .forEach(name -> there.put(
                                name.asText(), sample(schema.path("properties").path(name.asText()))));
            }
            return there;
        }

        private String sample(JsonNode described) {
            var codes = resolved(operation, described).path("enum");
            return codes.isEmpty() ? LocalDate.EPOCH.toString() : codes.get(0).asText();
        }

        private static String pointer(String path) {
            return "/" + path.replace("[0]", "/0").replace('.', '/');
        }

        @Override
        public String toString() {
            return operation.method() + " " + operation.path() + " " + path;
        }
    }

    private FreeTexts() {}

    /**
     * Those that the operations below a path take.
     *
     * @param keepingNothing operations that only seek or calculate
     * @param ofAForm names of texts that have a form without the document's saying so
     */
    public static List<Place> below(String start, Set<String> keepingNothing, Set<String> ofAForm) {
        return Contract.served().operations().stream()
                .filter(operation -> operation.path().startsWith(start) && operation.takesJson())
                .filter(operation -> !keepingNothing.contains(operation.path()))
                .flatMap(operation -> texts(
                                operation,
                                operation
                                        .requestContent()
                                        .path("application/json")
                                        .path("schema"),
                                "")
                        .filter(path -> !ofAForm.contains(path.replaceFirst(".*\\.", "")))
                        .map(path -> new Place(operation, path)))
                .toList();
    }

    private static JsonNode schemaOf(ApiOperation operation, String pointer) {
        var schema = resolved(
                operation, operation.requestContent().path("application/json").path("schema"));
        for (var name : pointer.substring(1).split("/", -1)) {
            schema = resolved(
                    operation,
                    name.equals("0")
                            ? schema.path("items")
                            : schema.path("properties").path(name));
        }
        return schema;
    }

    private static JsonNode resolved(ApiOperation operation, JsonNode described) {
        return described.has("$ref")
                ? operation.document().at(described.path("$ref").asText().replaceFirst("^[^#]*#", ""))
                : described;
    }

    private static Stream<String> texts(ApiOperation operation, JsonNode described, String path) {
        return resolved(operation, described)
                .path("properties")
                .propertyStream()
                .filter(property -> !property.getKey().equals("passedAlerts"))
                .flatMap(property -> {
                    var at = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
                    var value = property.getValue();
                    if (isText(value)) {
                        return Stream.of(at);
                    }
                    return value.has("items")
                            ? texts(operation, value.path("items"), at + "[0]")
                            : texts(operation, value, at);
                });
    }

    private static boolean isText(JsonNode property) {
        return property.has("maxLength")
                && !property.has("format")
                && !property.has("pattern")
                && !property.has("enum");
    }
}
