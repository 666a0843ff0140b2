package jp.yakuba.residentrecords.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;

/** The form of the search: what may be chosen, and criteria to and from its fields. */
final class SearchForm {

    private static final FormState START =
            FormState.blank().with("match", "prefix").with("fuzziness", "1").with("scope", "all");

    private SearchForm() {}

    /** An empty form as a clerk starts with it. */
    static FormState start() {
        return START;
    }

    /** The items that the operator may search for being blank. */
    static List<Option> blanks(Operator operator) {
        var clearance = Clearance.of(operator);
        return Stream.of(BlankItem.values())
                .filter(item -> clearance.covers(item.secrecy()))
                .map(item -> new Option(item.code(), item.japanese()))
                .toList();
    }

    static List<Option> sexes() {
        return Option.of(CodeList.load("sex"));
    }

    /** The reasons for which a record is deleted. */
    static List<Option> deletionReasons() {
        return CodeList.load("movement-reason").rows().stream()
                .filter(row -> row.text("class").equals("消除"))
                .map(row -> new Option(row.code(), row.name()))
                .toList();
    }

    /** What was posted, the one box taken apart; a field of its own goes before the box. */
    static Bound<SearchCriteria> bind(MultivaluedMap<String, String> posted) {
        return bind(posted, QuickSearch.fields(first(posted, "quick")));
    }

    /** The same with a word of the one box in kana taken for a part of the name; empty if none can be one. */
    static Optional<SearchCriteria> bindKanaName(MultivaluedMap<String, String> posted) {
        return QuickSearch.withKanaName(first(posted, "quick"))
                .flatMap(quick -> Optional.ofNullable(bind(posted, quick).value()))
                .filter(criteria -> !CriteriaRules.check(criteria).hasErrors());
    }

    private static Bound<SearchCriteria> bind(MultivaluedMap<String, String> posted, Map<String, String> quick) {
        var typed = new HashMap<>(quick);
        posted.forEach((name, values) -> {
            if (name.equals("blank")) {
                for (int i = 0; i < values.size(); i++) {
                    typed.put("blank[" + i + "]", values.get(i));
                }
            } else if (!name.equals("quick")
                    && !name.startsWith("csrf-")
                    && !name.startsWith("form.")
                    && !values.getFirst().isBlank()) {
                typed.put(name, values.getFirst());
            }
        });
        var fields = new Fields(typed);
        var bound = SearchCriteria.SHAPE.bind(fields);
        var findings = bound.findings().and(fields.unknown());
        return new Bound<>(findings.hasErrors() ? null : bound.value(), findings);
    }

    private static String first(MultivaluedMap<String, String> posted, String name) {
        var value = posted.getFirst(name);
        return value == null ? "" : value;
    }

    /** The form filled in with criteria: in the one box if it can hold them, or else each in its field. */
    static FormState of(SearchCriteria criteria) {
        var quick = quick(criteria);
        var texts = texts(criteria);
        if (!quick.isEmpty()) {
            texts.keySet().removeAll(criteria.keys());
        }
        return filled(texts).with("quick", quick);
    }

    private static String quick(SearchCriteria criteria) {
        var typed = texts(criteria);
        typed.keySet().retainAll(criteria.keys());
        var quick = String.join(" ", typed.values());
        return typed.equals(QuickSearch.withKanaName(quick).orElse(null)) || typed.equals(QuickSearch.fields(quick))
                ? quick
                : "";
    }

    private static FormState filled(Map<String, String> texts) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        START.values().forEach((name, value) -> values.put(name, new ArrayList<>(value)));
        texts.forEach((path, text) -> {
            var name = path.replaceFirst("\\[\\d+]$", "");
            if (name.equals(path)) {
                values.put(name, List.of(text));
            } else {
                values.computeIfAbsent(name, list -> new ArrayList<>()).add(text);
            }
        });
        return new FormState(values, Findings.none());
    }

    /**
     * The same criteria, compared as loosely as can be, as names and values of fields; none if nothing can be compared
     * more loosely. A 個人番号 is never sent back.
     */
    static List<Option> looser(SearchCriteria criteria) {
        if (criteria.individualNumber() != null || criteria.texts().isEmpty()) {
            return List.of();
        }
        return filled(texts(criteria)).with("fuzziness", "3").with("match", "partial").values().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Option(value, field.getKey())))
                .toList();
    }

    /** What was asked, in words: the values that were typed, as far as the operator may read them now. */
    static String words(SearchCriteria criteria, Clearance clearance) {
        var keys = criteria.keys();
        return String.join(
                "　",
                texts(criteria).entrySet().stream()
                        .filter(entry -> keys.contains(entry.getKey()))
                        .map(entry -> clearance.covers(SearchCriteria.SHAPE, entry.getKey())
                                ? word(entry.getKey(), entry.getValue())
                                : Clearance.MASK)
                        .toList());
    }

    private static String word(String path, String text) {
        return switch (path) {
            case "individualNumber" -> "個人番号";
            case "sex" -> CodeList.load("sex").name(text);
            case "deletionReason" -> CodeList.load("movement-reason").name(text);
            default ->
                path.startsWith("blank")
                        ? Stream.of(BlankItem.values())
                                        .filter(item -> item.code().equals(text))
                                        .map(BlankItem::japanese)
                                        .findFirst()
                                        .orElse(text)
                                + "なし"
                        : text;
        };
    }

    private static Map<String, String> texts(SearchCriteria criteria) {
        Map<String, String> texts = new LinkedHashMap<>();
        SearchCriteria.SHAPE.visit(criteria, (leaf, text) -> {
            if (text != null && !text.equals("false")) {
                texts.put(leaf.path(), text);
            }
        });
        return texts;
    }
}
