package jp.yakuba.platform.forms;

import java.nio.ByteBuffer;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Writes the 'cmap' of a subset, in which the n-th character has glyph n (glyph 0 being "missing"). */
final class SubsetCharacterMap {

    private static final int HEADER = 4 + 2 * 8;

    private SubsetCharacterMap() {}

    static byte[] write(SortedSet<Moji> mojis) {
        var plain = new TreeMap<Integer, Integer>();
        var bySelector = new TreeMap<Integer, SortedMap<Integer, Integer>>();
        int glyph = 0;
        for (Moji moji : mojis) {
            glyph++;
            if (moji.selector() == 0) {
                plain.put(moji.base(), glyph);
            } else {
                bySelector
                        .computeIfAbsent(moji.selector(), selector -> new TreeMap<>())
                        .put(moji.base(), glyph);
            }
        }
        byte[] sequences = sequences(bySelector);
        byte[] characters = characters(plain);
        return ByteBuffer.allocate(HEADER + sequences.length + characters.length)
                .putShort((short) 0)
                .putShort((short) 2)
                .putShort((short) 0) // Unicode, variation sequences
                .putShort((short) 5)
                .putInt(HEADER)
                .putShort((short) 3) // Windows, full Unicode
                .putShort((short) 10)
                .putInt(HEADER + sequences.length)
                .put(sequences)
                .put(characters)
                .array();
    }

    /** Format 12, one group per character. */
    private static byte[] characters(SortedMap<Integer, Integer> glyphs) {
        int length = 16 + glyphs.size() * 12;
        var table = ByteBuffer.allocate(length)
                .putShort((short) 12)
                .putShort((short) 0)
                .putInt(length)
                .putInt(0)
                .putInt(glyphs.size());
        glyphs.forEach(
                (codePoint, glyph) -> table.putInt(codePoint).putInt(codePoint).putInt(glyph));
        return table.array();
    }

    /** Format 14, all sequences spelled out (non-default). */
    private static byte[] sequences(SortedMap<Integer, SortedMap<Integer, Integer>> bySelector) {
        int header = 10 + bySelector.size() * 11;
        int length = header;
        for (var glyphs : bySelector.values()) {
            length += 4 + glyphs.size() * 5;
        }
        var table =
                ByteBuffer.allocate(length).putShort((short) 14).putInt(length).putInt(bySelector.size());
        int at = header;
        for (Entry<Integer, SortedMap<Integer, Integer>> entry : bySelector.entrySet()) {
            putUint24(table, entry.getKey()).putInt(0).putInt(at);
            at += 4 + entry.getValue().size() * 5;
        }
        for (var glyphs : bySelector.values()) {
            table.putInt(glyphs.size());
            glyphs.forEach((base, glyph) -> putUint24(table, base).putShort(glyph.shortValue()));
        }
        return table.array();
    }

    private static ByteBuffer putUint24(ByteBuffer table, int value) {
        return table.put((byte) (value >>> 16)).putShort((short) value);
    }
}
