package jp.yakuba.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/** Reads JSON bodies into {@link Fields}. Limits keep a hostile body from costing more than its length. */
public final class Json {

    /** The name under which bodies have the reasons for which alerts are passed. */
    public static final String PASSED_ALERTS = "passedAlerts";

    private static final Pattern NAME = Pattern.compile("(?!.*\\d{6})[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_REASON = 200;

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

    /** Reads what somebody sent: it must be a JSON object, with names that fields can have. */
    public static ObjectNode read(String body) {
        var object = parse(body);
        requireNames(object);
        return object;
    }

    /** Reads a JSON object, whatever its names. */
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

    /** Findings say names of fields again; what does not look like one may be anything, such as a person's name. */
    private static void requireNames(JsonNode node) {
        node.fieldNames().forEachRemaining(name -> {
            if (!NAME.matcher(name).matches()) {
                throw new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                PlatformError.FIELD_NAME_UNREADABLE, "", "項目名の形でない名前があります。", "API の仕様書で項目名を確かめてください。"));
            }
        });
        node.forEach(Json::requireNames);
    }

    private static Refusal malformed(JsonProcessingException broken) {
        var location = broken.getLocation();
        var where = location == null ? "" : location.getLineNr() + "行" + location.getColumnNr() + "文字目で";
        return new Refusal(
                ProblemType.MALFORMED,
                Finding.error(
                        PlatformError.JSON_MALFORMED, "", where + "JSON として読み取れません。", "引用符・括弧・読点、項目の重複を確かめてください。"));
    }

    /** The body's values by path; refuses those of other types than the record has there. Null is as good as missing. */
    public static Fields fields(ObjectNode body, RecordShape<?> shape) {
        Refusal.ifErrors(JsonTypes.wrong(body, shape));
        Map<String, String> texts = new LinkedHashMap<>();
        flatten("", body, texts);
        return new Fields(texts);
    }

    /** The reason given for each alert that is passed, by its code; empty if the body has none. */
    public static Map<String, String> passedAlerts(ObjectNode body) {
        return switch (body.get(PASSED_ALERTS)) {
            case null -> Map.of();
            case NullNode none -> Map.of();
            case ObjectNode reasons -> shortTexts(reasons);
            default -> throw new Refusal(ProblemType.VALIDATION_FAILED, JsonTypes.typeWrong(PASSED_ALERTS));
        };
    }

    private static Map<String, String> shortTexts(ObjectNode reasons) {
        var texts = texts(reasons).texts();
        Refusal.ifErrors(Findings.of(texts.entrySet().stream()
                .filter(reason -> Characters.length(reason.getValue()) > LONGEST_REASON)
                .map(reason -> Finding.error(
                        FoundationError.TEXT_TOO_LONG,
                        PASSED_ALERTS + "." + reason.getKey(),
                        "文字数が多すぎます。",
                        LONGEST_REASON + "文字までで入力してください。"))
                .toList()));
        return texts;
    }

    /** The texts of an object that has nothing but texts. */
    public static Fields texts(ObjectNode body) {
        Refusal.ifErrors(JsonTypes.notTexts(body));
        Map<String, String> texts = new LinkedHashMap<>();
        flatten("", body, texts);
        return new Fields(texts);
    }

    private static void flatten(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), texts));
        } else if (node.isArray()) {
            if (node.size() > Fields.LONGEST_LIST) {
                throw new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                PlatformError.LIST_TOO_LONG, path, "要素が多すぎます。", Fields.LONGEST_LIST + "件以内にしてください。"));
            }
            for (var i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), texts);
            }
        } else if (!node.isNull()) {
            requireClean(path, node.asText());
            texts.put(path, node.asText());
        }
    }

    /** No text of a body may have what no text of the register can have; the database would not even store it. */
    private static void requireClean(String path, String text) {
        try {
            Characters.requireClean(path, "項目名");
        } catch (RejectedValue rejected) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding(""));
        }
        try {
            Characters.requireClean(text, "この項目");
        } catch (RejectedValue rejected) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding(path));
        }
    }

    /** The text of a node tree. */
    public static String write(JsonNode node) {
        return node.toString();
    }
}
