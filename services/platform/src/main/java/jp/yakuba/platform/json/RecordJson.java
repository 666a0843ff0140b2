package jp.yakuba.platform.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON objects by their shape; what is missing is left out. */
public final class RecordJson {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

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
        var steps = STEP.matcher(path).results().toList();
        for (var i = 0; i < steps.size() - 1; i++) {
            var nextIsIndex = steps.get(i + 1).group(2) != null;
            at = step(at, steps.get(i).group(1), steps.get(i).group(2), nextIsIndex);
        }
        var last = steps.getLast();
        if (at instanceof ArrayNode array) {
            array.add(text);
        } else if (at instanceof ObjectNode object) {
            write(object, last.group(1), type, text);
        }
    }

    private static ContainerNode<?> step(
            ContainerNode<?> at, @Nullable String name, @Nullable String index, boolean list) {
        if (at instanceof ObjectNode object && name != null) {
            return list ? object.withArrayProperty(name) : object.withObjectProperty(name);
        }
        if (at instanceof ArrayNode array && index != null) {
            var position = Integer.parseInt(index);
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
