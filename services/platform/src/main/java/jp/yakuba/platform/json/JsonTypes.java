package jp.yakuba.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.platform.problems.PlatformError;

/**
 * Whether values have the types that the contract says: a flag is true or false, a number has no quotes, and everything
 * else is a text. A date sent as a number would otherwise be read as some other date.
 */
final class JsonTypes {

    private JsonTypes() {}

    /** Every value that is of another type than the record's at its path; what has no place there is no matter of types. */
    static Findings wrong(ObjectNode body, RecordShape<?> shape) {
        var found = new ArrayList<Finding>();
        check("", body, shape, found);
        return Findings.of(found);
    }

    private static void check(String path, JsonNode node, RecordShape<?> shape, List<Finding> found) {
        var type = shape.typeAt(path);
        if (type != null) {
            if (!fits(node, type)) {
                found.add(typeWrong(path));
            }
        } else if (node.isArray() && node.size() <= Fields.LONGEST_LIST) {
            for (var i = 0; i < node.size(); i++) {
                check(path + "[" + i + "]", node.get(i), shape, found);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(entry -> check(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
                            entry.getValue(),
                            shape,
                            found));
        }
    }

    static boolean fits(JsonNode node, Class<?> type) {
        return switch (node.getNodeType()) {
            case NULL -> true;
            case BOOLEAN -> isFlag(type);
            case NUMBER -> isNumber(type) && node.isIntegralNumber();
            case STRING -> !isFlag(type) && !isNumber(type);
            case OBJECT, ARRAY, BINARY, MISSING, POJO -> false;
        };
    }

    static boolean isFlag(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    static boolean isNumber(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    /** Every property that is no text. */
    static Findings notTexts(ObjectNode body) {
        return Findings.of(body.propertyStream()
                .filter(property ->
                        !property.getValue().isTextual() && !property.getValue().isNull())
                .map(property -> typeWrong(property.getKey()))
                .toList());
    }

    static Finding typeWrong(String path) {
        return Finding.error(PlatformError.TYPE_WRONG, path, "項目の型が違います。", "API の仕様書で項目の型を確かめてください。");
    }
}
