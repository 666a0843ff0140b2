package jp.yakuba.residentrecords.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies that no client should send, made of the examples of the document. */
final class HostileBodies {

    /** What no text of a body may be, and whether the finding has to name the field. */
    private static final Map<String, Boolean> TEXTS = texts();

    private HostileBodies() {}

    private static Map<String, Boolean> texts() {
        var texts = new LinkedHashMap<String, Boolean>();
        texts.put("\u0000", true);
        texts.put("a\u0007b", true);
        texts.put("\ud800", true);
        texts.put("あ".repeat(100_000), true);
        texts.put("zz", false);
        texts.put("2026-02-30", false);
        texts.put("R8.13.40", false);
        texts.put("9".repeat(40), false);
        texts.put("-1", false);
        texts.put("", false);
        texts.put("' or 1=1 --", false);
        return texts;
    }

    /** Texts that are no JSON object. */
    static List<String> broken() {
        return List.of(
                "",
                "{",
                "{\"a\": ",
                "{\"a\": \"",
                "[]",
                "null",
                "1",
                "\"x\"",
                "{\"a\": 1, \"a\": 2}",
                "{'a': 1}",
                "{\"a\": NaN}",
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "{\"a\": " + "9".repeat(10_000) + "}",
                "\u0000",
                "<a/>");
    }

    /** The example with one text after the other replaced by each hostile one; each with the path that was replaced. */
    static Stream<Map.Entry<String, JsonNode>> withHostileTexts(JsonNode example, boolean mustBeNamed) {
        var made = new ArrayList<Map.Entry<String, JsonNode>>();
        for (var text : TEXTS.entrySet()) {
            if (text.getValue() == mustBeNamed) {
                var node = JsonNodeFactory.instance.textNode(text.getKey());
                eachLeaf(example, (path, old, replace) -> made.add(Map.entry(path, replace.with(node))));
            }
        }
        return made.stream();
    }

    /**
     * The example with one value after the other replaced by one of another type, and with a field nobody knows; each
     * with the name that a finding must have.
     */
    static Stream<Map.Entry<String, JsonNode>> withWrongTypes(JsonNode example) {
        var made = new ArrayList<Map.Entry<String, JsonNode>>();
        var wrong = List.<JsonNode>of(
                JsonNodeFactory.instance.objectNode().put("x", 1),
                JsonNodeFactory.instance.arrayNode().add(1).add("x"),
                JsonNodeFactory.instance.numberNode(1.5e300),
                JsonNodeFactory.instance.numberNode(20261101),
                JsonNodeFactory.instance.booleanNode(true),
                JsonNodeFactory.instance.textNode("true"),
                JsonNodeFactory.instance.textNode("1"));
        for (var node : wrong) {
            eachLeaf(example, (path, old, replace) -> {
                if (old.getNodeType() != node.getNodeType() || node.isDouble()) {
                    made.add(Map.entry(path, replace.with(node)));
                }
            });
            example.propertyStream()
                    .filter(property -> property.getValue().isContainerNode() && !node.isContainerNode())
                    .forEach(property -> {
                        var copy = (ObjectNode) example.deepCopy();
                        made.add(Map.entry(property.getKey(), copy.set(property.getKey(), node)));
                    });
        }
        made.add(Map.entry("nobody", ((ObjectNode) example.deepCopy()).put("nobody", 1)));
        return made.stream();
    }

    /** The example with every value replaced by one of another type, and a field nobody knows; with the names of them. */
    static Map.Entry<List<String>, JsonNode> wrongAllOver(JsonNode example) {
        var pointers = new ArrayList<String>();
        collect(example, "", pointers);
        var body = example.deepCopy();
        pointers.forEach(pointer -> replaced(body, pointer, JsonNodeFactory.instance.numberNode(1.5)));
        var names = new ArrayList<>(List.of("nobody"));
        pointers.forEach(pointer -> names.add(
                pointer.substring(1).replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.')));
        return Map.entry(names, ((ObjectNode) body).put("nobody", 1));
    }

    /** The example with one value after the other replaced by null. */
    static Stream<Map.Entry<String, JsonNode>> withNulls(JsonNode example) {
        var made = new ArrayList<Map.Entry<String, JsonNode>>();
        eachLeaf(
                example,
                (path, old, replace) -> made.add(Map.entry(path, replace.with(JsonNodeFactory.instance.nullNode()))));
        example.fieldNames().forEachRemaining(name -> {
            var copy = (ObjectNode) example.deepCopy();
            made.add(Map.entry(name, copy.putNull(name)));
        });
        return made.stream();
    }

    /** The beginning, to name a test by. */
    static String shortly(String text) {
        return text.substring(0, Math.min(text.length(), 20));
    }

    private interface Leaf {
        void accept(String path, JsonNode old, Replacement replace);
    }

    private interface Replacement {
        JsonNode with(JsonNode value);
    }

    private static void eachLeaf(JsonNode example, Leaf leaf) {
        var pointers = new ArrayList<String>();
        collect(example, "", pointers);
        for (var pointer : pointers) {
            leaf.accept(path(pointer), example.at(pointer), value -> replaced(example.deepCopy(), pointer, value));
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (node.isObject()) {
            node.propertyStream().forEach(child -> collect(child.getValue(), pointer + "/" + child.getKey(), pointers));
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
        } else {
            pointers.add(pointer);
        }
    }

    private static JsonNode replaced(JsonNode whole, String pointer, JsonNode value) {
        var cut = pointer.lastIndexOf('/');
        var name = pointer.substring(cut + 1);
        switch (whole.at(pointer.substring(0, cut))) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.set(Integer.parseInt(name), value);
            default -> throw new IllegalStateException("Not a container");
        }
        return whole;
    }

    /** {@code /notification/movers/0/relationship}: the last name, by which a finding can be recognised. */
    private static String path(String pointer) {
        return pointer.replaceAll("/\\d+(?=/|$)", "").replaceAll(".*/", "");
    }

    /** As it is sent: unpaired surrogates as escapes, because UTF-8 has none. */
    static String text(JsonNode body) {
        return body.toString().replace("\ud800", "\\ud800");
    }
}
