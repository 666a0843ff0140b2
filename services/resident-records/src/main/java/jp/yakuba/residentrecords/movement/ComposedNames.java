package jp.yakuba.residentrecords.movement;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;

/** 氏名 out of its parts, so that nobody types a name twice: 氏　名 of Japanese, roman letters　kanji of foreigners. */
@Requirement("001/1.1.7")
final class ComposedNames {

    private static final String FULL = ".names.full";

    private ComposedNames() {}

    /** The fields with each blank 氏名 put together from its parts. */
    static Map<String, String> together(Map<String, String> fields) {
        var whole = new HashMap<>(fields);
        for (var path : fields.keySet()) {
            if (path.contains(".names.")) {
                var person = path.substring(0, path.indexOf(".names."));
                if (fields.getOrDefault(person + FULL, "").isBlank()) {
                    whole.put(person + FULL, composed(person, fields));
                }
            }
        }
        return whole;
    }

    /** The fields without each 氏名 that its parts make up anyway. */
    static Map<String, String> apart(Map<String, String> fields) {
        var parts = new HashMap<>(fields);
        fields.forEach((path, text) -> {
            if (path.endsWith(FULL)
                    && text.equals(composed(path.substring(0, path.length() - FULL.length()), fields))) {
                parts.remove(path);
            }
        });
        return parts;
    }

    private static String composed(String person, Map<String, String> fields) {
        var parts = Stream.of("surname", "givenName", "roman", "kanji");
        return parts.map(part ->
                        fields.getOrDefault(person + ".names." + part, "").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }
}
