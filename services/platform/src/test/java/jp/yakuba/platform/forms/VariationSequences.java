package jp.yakuba.platform.forms;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A second, plain reading of a font's 'cmap' format 14, to check the first one against; FontBox has none. */
final class VariationSequences {

    private final Map<String, Integer> glyphs = new HashMap<>();

    static VariationSequences of(TrueTypeFont font) throws IOException {
        var sequences = new VariationSequences();
        var cmap = ByteBuffer.wrap(font.getTableBytes(font.getTableMap().get("cmap")));
        int tables = cmap.getShort(2);
        for (int index = 0; index < tables; index++) {
            int start = cmap.getInt(4 + index * 8 + 4);
            if (cmap.getShort(start) == 14) {
                sequences.read(cmap, start);
            }
        }
        return sequences;
    }

    int glyph(String sequence) {
        return glyphs.getOrDefault(sequence, 0);
    }

    Map<String, Integer> glyphs() {
        return glyphs;
    }

    private void read(ByteBuffer cmap, int start) {
        int selectors = cmap.getInt(start + 6);
        for (int index = 0; index < selectors; index++) {
            int entry = start + 10 + index * 11;
            int selector = uint24(cmap, entry);
            int sequences = cmap.getInt(entry + 7);
            if (sequences == 0) {
                continue;
            }
            int count = cmap.getInt(start + sequences);
            for (int sequence = 0; sequence < count; sequence++) {
                int at = start + sequences + 4 + sequence * 5;
                String text = Character.toString(uint24(cmap, at)) + Character.toString(selector);
                glyphs.put(text, Short.toUnsignedInt(cmap.getShort(at + 3)));
            }
        }
    }

    private static int uint24(ByteBuffer buffer, int at) {
        return Byte.toUnsignedInt(buffer.get(at)) << 16 | Short.toUnsignedInt(buffer.getShort(at + 1));
    }
}
