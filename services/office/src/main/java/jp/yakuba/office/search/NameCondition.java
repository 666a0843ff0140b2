package jp.yakuba.office.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * How one text is looked for among the names of people, as SQL on a row {@code n} of {@code searchable_name}.
 *
 * @param candidates what an index can answer; never leaves out a row that one of the keys finds
 * @param keys what decides, strictest first
 */
record NameCondition(List<NameForm> forms, String candidates, List<Key> keys) {

    /** A column of the row compared with the text folded likewise. */
    record Key(String test, Strictness strictness) {}

    static NameCondition of(TextCriterion text, Sought sought, SearchSql sql) {
        return switch (text.kind()) {
            case WRITTEN -> written(text, sought.exactCharacters(), sought.municipality(), sql);
            case READING -> reading(text, sought.readingFuzziness(), sought.municipality(), sql);
            case PLACE -> throw new IllegalArgumentException("Not a name");
        };
    }

    private static NameCondition written(
            TextCriterion text, boolean exactCharacters, MunicipalityCode municipality, SearchSql sql) {
        var variant = SearchKeys.variant(text.text());
        var keys = new ArrayList<Key>();
        keys.add(key(text, "n.written", SearchKeys.written(text.text()), Strictness.EXACT, sql));
        if (!exactCharacters) {
            keys.add(key(text, "n.variant", variant, Strictness.VARIANT, sql));
        }
        var candidates =
                switch (text.match()) {
                    case EXACT -> "n.variant = " + sql.bind(variant);
                    case PREFIX -> sql.startsWith("n.variant", variant);
                    case PARTIAL -> Grams.test(List.of(variant), municipality, sql);
                };
        return new NameCondition(forms(text), candidates, keys);
    }

    private static NameCondition reading(
            TextCriterion text, Fuzziness fuzziness, MunicipalityCode municipality, SearchSql sql) {
        var levels = fuzziness.upToThis();
        var keys = levels.stream()
                .map(level -> key(text, "n." + level.column(), level.fold(text.text()), level.strictness(), sql))
                .toList();
        var coarsest = Fuzziness.LENGTH;
        var candidates =
                switch (text.match()) {
                    case EXACT -> "n.reading_k3 = " + sql.bind(coarsest.fold(text.text()));
                    case PREFIX -> sql.startsWith("n.reading_k3", coarsest.fold(beforeLastVu(text.text())));
                    case PARTIAL ->
                        Grams.test(
                                levels.stream()
                                        .map(level -> level.fold(text.text()))
                                        .distinct()
                                        .toList(),
                                municipality,
                                sql);
                };
        return new NameCondition(forms(text), candidates, keys);
    }

    /** ヴ at the end may be the first half of ヴァ, which folds to something else than ヴ alone. */
    private static String beforeLastVu(String reading) {
        var key = Fuzziness.NONE.fold(reading);
        return key.endsWith("ヴ") ? key.substring(0, key.length() - 1) : key;
    }

    private static Key key(TextCriterion text, String column, String value, Strictness strictness, SearchSql sql) {
        return new Key(text.match().test(column, sql.bind(value)), strictness);
    }

    private static List<NameForm> forms(TextCriterion text) {
        return switch (text.field()) {
            case "formerSurname" -> List.of(NameForm.FORMER);
            case "commonName" -> List.of(NameForm.COMMON);
            case "givenName" -> List.of(NameForm.GIVEN);
            default -> NameForm.WHOLE_NAMES;
        };
    }

    /** The condition on the row. */
    String test() {
        return candidates + " and " + decision();
    }

    /** The condition on the row of a person who is known: what an index can answer is left out, for the person leads to it. */
    String decision() {
        return "n.form in (%s) and (%s)"
                .formatted(
                        forms.stream().map(form -> "'" + form.code() + "'").collect(Collectors.joining(", ")),
                        keys.stream().map(Key::test).collect(Collectors.joining(" or ")));
    }

    /** The first key that holds, as its place in the list. */
    String strictest() {
        var cases = new StringBuilder("case");
        for (int i = 0; i < keys.size(); i++) {
            cases.append(" when ").append(keys.get(i).test()).append(" then ").append(i);
        }
        return cases.append(" end").toString();
    }
}
