package jp.yakuba.foundation.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import org.jspecify.annotations.Nullable;

/** What was typed, as path and text: a form post and a JSON body look the same from here on. */
public final class Fields implements Source {

    /** No list of a notification is longer; a longer one is an attack or a mistake. */
    public static final int LONGEST_LIST = 200;

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,3})]");

    private final Map<String, String> texts;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** The fields as typed; blank ones count as missing. */
    public Fields(Map<String, String> texts) {
        this(texts, Map.of());
    }

    /** The same where lists are known to be so long, whatever was typed in them. */
    public Fields(Map<String, String> texts, Map<String, Integer> sizes) {
        this.texts = new TreeMap<>(texts);
        this.sizes.putAll(sizes);
        texts.keySet().forEach(this::measure);
    }

    private void measure(String path) {
        var matcher = INDEX.matcher(path);
        while (matcher.find()) {
            var size = Math.min(Integer.parseInt(matcher.group(1)) + 1, LONGEST_LIST);
            sizes.merge(path.substring(0, matcher.start()), size, Math::max);
        }
    }

    @Override
    public @Nullable String text(Leaf leaf) {
        asked.add(leaf.path());
        return texts.get(leaf.path());
    }

    @Override
    public int size(String path) {
        return sizes.getOrDefault(path, 0);
    }

    /** The text typed at the path, empty if none. */
    public String at(String path) {
        return texts.getOrDefault(path, "");
    }

    /** Says which fields nobody asked for: after binding, these are names that the record does not have. */
    public Findings unknown() {
        return others(asked);
    }

    /** Says which fields have none of these names; of a flood of them, the first. */
    public Findings others(Set<String> names) {
        return Findings.of(texts.keySet().stream()
                .filter(path -> !names.contains(path))
                .sorted()
                .limit(LONGEST_LIST)
                .map(Fields::unknownAt)
                .toList());
    }

    /** That nobody asks for what stands at the path. */
    public static Finding unknownAt(String path) {
        return Finding.error(FoundationError.UNKNOWN_FIELD, path, "この項目は扱えません。", "項目名の綴りを確かめるか、項目を取り除いてください。");
    }
}
