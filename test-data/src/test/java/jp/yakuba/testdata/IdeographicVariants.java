package jp.yakuba.testdata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The variation sequences a font has glyphs of its own for: the non-default entries of its cmap of format 14. */
final class IdeographicVariants {

    private static final int CMAP = 0x636D6170;

    private final ByteBuffer font;
    private final Set<String> sequences = new HashSet<>();

    private IdeographicVariants(ByteBuffer font) {
        this.font = font;
    }

    static Set<String> of(Path trueTypeFont) throws IOException {
        IdeographicVariants variants = new IdeographicVariants(ByteBuffer.wrap(Files.readAllBytes(trueTypeFont)));
        variants.read(variants.table());
        return variants.sequences;
    }

    private int table() {
        for (int i = 0; i < font.getShort(4); i++) {
            if (font.getInt(12 + 16 * i) == CMAP) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalStateException("no cmap");
    }

    private void read(int cmap) {
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(subtable) == 14) {
                readSelectors(subtable);
            }
        }
    }

    private void readSelectors(int subtable) {
        for (int i = 0; i < font.getInt(subtable + 6); i++) {
            int selector = subtable + 10 + 11 * i;
            int nonDefault = font.getInt(selector + 7);
            if (nonDefault != 0) {
                readSequences(subtable + nonDefault, threeBytes(selector));
            }
        }
    }

    private void readSequences(int table, int selector) {
        for (int i = 0; i < font.getInt(table); i++) {
            int base = threeBytes(table + 4 + 5 * i);
            sequences.add(Character.toString(base) + Character.toString(selector));
        }
    }

    private int threeBytes(int at) {
        return font.getInt(at) >>> 8;
    }
}
