package jp.yakuba.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/** JSON texts as trees and back. Limits keep a hostile text from costing more than its length. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(200_000)
                    .maxNumberLength(30)
                    .build())
            .build());

    private Json() {}

    /** A new empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Reads a text that is a JSON object, whatever is in it. */
    public static ObjectNode parse(String text) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            throw malformed(broken);
        }
        throw new Refusal(
                ProblemType.MALFORMED,
                Finding.error(PlatformError.JSON_NOT_AN_OBJECT, "", "本文が JSON のオブジェクトではありません。", "{ … } の形で送ってください。"));
    }

    private static Refusal malformed(JsonProcessingException broken) {
        var location = broken.getLocation();
        var where = location == null ? "" : location.getLineNr() + "行" + location.getColumnNr() + "文字目で";
        return new Refusal(
                ProblemType.MALFORMED,
                Finding.error(
                        PlatformError.JSON_MALFORMED, "", where + "JSON として読み取れません。", "引用符・括弧・読点、項目の重複を確かめてください。"));
    }

    /** The text of a node tree. */
    public static String write(JsonNode node) {
        return node.toString();
    }
}
