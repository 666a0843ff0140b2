package jp.yakuba.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;

/**
 * Whether values have the types that the contract says: a flag is true or false, a number has no quotes, and everything
 * else is a text. A date sent as a number would otherwise be read as some other date.
 */
final class JsonTypes {

    private JsonTypes() {}

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

    static Finding typeWrong(String path) {
        return Finding.error(PlatformError.TYPE_WRONG, path, "項目の型が違います。", "API の仕様書で項目の型を確かめてください。");
    }
}
