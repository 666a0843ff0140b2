package jp.yakuba.platform.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON objects by their shape; what is missing is left out. */
public final class RecordJson {

    private static final Values PLAIN = new Values();

    private RecordJson() {}

    /** The record as a JSON object with all that stands in it, to be kept. What is shown goes by way of a clearance. */
    public static <R extends Record> ObjectNode of(RecordShape<R> shape, R whole) {
        return of(shape, whole, (leaf, text) -> text);
    }

    /**
     * The record as a JSON object.
     *
     * @param shown what is written of a text
     */
    public static <R extends Record> ObjectNode of(
            RecordShape<R> shape, R whole, BiFunction<Leaf, String, String> shown) {
        var root = Json.object();
        shape.visit(whole, (leaf, text) -> {
            if (text != null) {
                put(root, leaf.path(), leaf.type(), shown.apply(leaf, text));
            }
        });
        return root;
    }

    /**
     * Fields as they were typed, as a JSON object that may be sent again: flags and numbers as such where they can be
     * read, everything else as text.
     */
    public static ObjectNode of(RecordShape<?> shape, Map<String, String> fields) {
        var root = Json.object();
        fields.forEach((path, text) -> put(root, path, shape.typeAt(path), text));
        return root;
    }

    private static void put(ObjectNode root, String path, @Nullable Class<?> type, String text) {
        ContainerNode<?> at = root;
        var steps = steps(path);
        for (var i = 0; i < steps.size() - 1; i++) {
            at = step(at, steps.get(i), steps.get(i + 1).isPlace());
        }
        if (at instanceof ArrayNode array) {
            array.add(text);
        } else if (at instanceof ObjectNode object) {
            write(object, steps.getLast().text(), type, text);
        }
    }

    /**
     * A part of a path.
     *
     * @param isPlace whether it is a place in a list, in brackets, and not a name
     */
    private record Step(String text, boolean isPlace) {}

    /** Read by hand: each value of each person on each page has a path. */
    private static List<Step> steps(String path) {
        var steps = new ArrayList<Step>();
        var from = 0;
        while (from < path.length()) {
            var end = from;
            while (end < path.length() && ".[]".indexOf(path.charAt(end)) < 0) {
                end++;
            }
            if (end > from) {
                steps.add(new Step(path.substring(from, end), isPlace(path, from, end)));
            }
            from = end + 1;
        }
        return steps;
    }

    private static boolean isPlace(String path, int from, int end) {
        var inBrackets = from > 0 && path.charAt(from - 1) == '[' && end < path.length() && path.charAt(end) == ']';
        for (var i = from; inBrackets && i < end; i++) {
            inBrackets = path.charAt(i) >= '0' && path.charAt(i) <= '9';
        }
        return inBrackets;
    }

    private static ContainerNode<?> step(ContainerNode<?> at, Step step, boolean list) {
        if (at instanceof ObjectNode object && !step.isPlace()) {
            return list ? object.withArrayProperty(step.text()) : object.withObjectProperty(step.text());
        }
        if (at instanceof ArrayNode array && step.isPlace()) {
            var position = Integer.parseInt(step.text());
            while (array.size() <= position) {
                array.addObject();
            }
            return (ContainerNode<?>) array.get(position);
        }
        throw new IllegalArgumentException("Not a path of a record");
    }

    private static void write(ObjectNode object, String name, @Nullable Class<?> type, String text) {
        var read = type == null ? text : typed(type, text);
        switch (read) {
            case Boolean flag -> object.put(name, flag);
            case Integer number -> object.put(name, number);
            case Long number -> object.put(name, number);
            default -> object.put(name, text);
        }
    }

    private static Object typed(Class<?> type, String text) {
        try {
            return JsonTypes.isFlag(type) || JsonTypes.isNumber(type) ? PLAIN.parse(type, text) : text;
        } catch (RejectedValue asTyped) {
            return text;
        }
    }
}
