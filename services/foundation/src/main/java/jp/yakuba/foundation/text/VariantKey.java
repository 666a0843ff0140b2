package jp.yakuba.foundation.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import jp.yakuba.foundation.Requirement;

/**
 * The key by which a name in kanji is searched so that variants of a character meet: 渡辺, 渡邊 and 渡邉 (2.1.2). The groups
 * are data, {@code api-specs/characters}; their notice names sources and licences.
 */
@Requirement("001/2.1.2")
public final class VariantKey {

    private static final int LONGEST = 1_000;
    private static final Map<Integer, Integer> REPRESENTATIVES = read();

    private VariantKey() {}

    /** The key: selectors and spaces gone, letters full-width or half-width alike, each kanji by its group. */
    public static String of(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String bases = VariantSequences.strip(cut);
        String normal = Normalizer.isNormalized(bases, Normalizer.Form.NFKC)
                ? bases
                : Normalizer.normalize(bases, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); ) {
            int character = normal.codePointAt(i);
            i += Character.charCount(character);
            if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                key.appendCodePoint(REPRESENTATIVES.getOrDefault(character, Character.toUpperCase(character)));
            }
        }
        return key.toString();
    }

    /** The groups of everyday characters, and after them what the MJ list adds to them. */
    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> representatives = new HashMap<>();
        add(representatives, "/api-specs/characters/variants.txt");
        add(representatives, "/api-specs/characters/variants-mj.txt");
        return Map.copyOf(representatives);
    }

    /** Each line is a group: its characters without separators, the first one known already or the representative. */
    private static void add(Map<Integer, Integer> representatives, String path) {
        try (InputStream in = VariantKey.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no " + path);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        int first = line.codePointAt(0);
                        int representative = representatives.getOrDefault(first, first);
                        line.codePoints().forEach(character -> representatives.put(character, representative));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
