package jp.yakuba.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.platform.problems.PlatformError;

/** One walk over a body: takes what fits its place as text by path, and notes what does not. */
final class BodyWalk {

    private static final Pattern NAME = Pattern.compile("(?!.*\\d{6})[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_REASON = 200;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final List<Finding> faults = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private boolean hasUnreadableName;

    BodyWalk(JsonNode body, JsonPart whole) {
        walk("", body, whole);
    }

    /** What could be taken, by path. */
    Map<String, String> texts() {
        return texts;
    }

    /** How long its lists are, by path. */
    Map<String, Integer> sizes() {
        return sizes;
    }

    /** Why each alert is passed, by its code. */
    Map<String, String> reasons() {
        return reasons;
    }

    /** What does not fit; of a flood, the first. */
    List<Finding> faults() {
        return faults.size() > Fields.LONGEST_LIST ? faults.subList(0, Fields.LONGEST_LIST) : faults;
    }

    /** Whether a finding is only of what was not taken: what is there but faulty is not missing. */
    boolean comesOfFaults(Finding finding) {
        var path = finding.field();
        return unread.stream().anyMatch(faulty -> isWithin(faulty, path) || isWithin(path, faulty));
    }

    private static boolean isWithin(String outer, String path) {
        return path.startsWith(outer)
                && (outer.isEmpty()
                        || path.length() == outer.length()
                        || ".[".indexOf(path.charAt(outer.length())) >= 0);
    }

    private void walk(String path, JsonNode node, JsonPart part) {
        if (node.isNull()) {
            return;
        }
        switch (part) {
            case JsonPart.Value value when JsonTypes.fits(node, value.type()) -> take(path, node.asText());
            case JsonPart.Many many when node.isArray() -> elements(path, node, many);
            case JsonPart.Whole whole
            when node.isObject() ->
                node.properties().forEach(property -> property(path, property.getKey(), property.getValue(), whole));
            case JsonPart.Reasons reasoned
            when node.isObject() ->
                node.properties().forEach(property -> reason(path, property.getKey(), property.getValue()));
            case JsonPart.Value value -> fault(JsonTypes.typeWrong(path));
            case JsonPart.Many many -> fault(JsonTypes.typeWrong(path));
            case JsonPart.Whole whole -> fault(JsonTypes.typeWrong(path));
            case JsonPart.Reasons reasoned -> fault(JsonTypes.typeWrong(path));
        }
    }

    private void property(String path, String name, JsonNode node, JsonPart.Whole whole) {
        var part = whole.parts().get(name);
        if (part != null) {
            walk(inside(path, name), node, part);
        } else if (isReadable(name)) {
            faults.add(Fields.unknownAt(inside(path, name)));
        }
    }

    private void elements(String path, JsonNode list, JsonPart.Many many) {
        if (list.size() > Fields.LONGEST_LIST) {
            fault(Finding.error(PlatformError.LIST_TOO_LONG, path, "要素が多すぎます。", Fields.LONGEST_LIST + "件以内にしてください。"));
            return;
        }
        sizes.put(path, list.size());
        for (var i = 0; i < list.size(); i++) {
            walk(path + "[" + i + "]", list.get(i), many.element());
        }
    }

    private void reason(String path, String code, JsonNode node) {
        var at = inside(path, code);
        if (!isReadable(code) || node.isNull()) {
            return;
        }
        if (!node.isTextual()) {
            fault(JsonTypes.typeWrong(at));
        } else if (Characters.length(node.asText()) > LONGEST_REASON) {
            fault(Finding.error(FoundationError.TEXT_TOO_LONG, at, "文字数が多すぎます。", LONGEST_REASON + "文字までで入力してください。"));
        } else if (isClean(at, node.asText())) {
            reasons.put(code, node.asText());
        }
    }

    /** No text of a body may have what no text of the register can have; the database would not even store it. */
    private void take(String path, String text) {
        if (isClean(path, text)) {
            texts.put(path, text);
        }
    }

    private boolean isClean(String path, String text) {
        try {
            Characters.requireClean(text, "この項目");
            return true;
        } catch (RejectedValue rejected) {
            fault(rejected.finding(path));
            return false;
        }
    }

    /** Findings say names of fields again; what does not look like one may be anything, such as a person's name. */
    private boolean isReadable(String name) {
        if (NAME.matcher(name).matches()) {
            return true;
        }
        if (!hasUnreadableName) {
            hasUnreadableName = true;
            faults.add(Finding.error(
                    PlatformError.FIELD_NAME_UNREADABLE, "", "項目名の形でない名前があります。", "API の仕様書で項目名を確かめてください。"));
        }
        return false;
    }

    private void fault(Finding finding) {
        faults.add(finding);
        unread.add(finding.field());
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
