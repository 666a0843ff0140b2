package jp.yakuba.platform.forms;

import java.nio.ByteBuffer;

/**
 * The 'cmap' of a TrueType font, searched where it lies: format 12 for characters, format 14 for variation sequences.
 *
 * <p>OpenPDF would read these tables into maps of boxed numbers (some 15 MB for IPAmj Mincho) and ignores the default
 * sequences of format 14.
 */
final class CharacterMap {

    private static final int MISSING = 0;
    private static final int GROUP = 12;
    private static final int SELECTOR_RECORD = 11;
    private static final int SEQUENCE = 5;
    private static final int RANGE = 4;

    private final ByteBuffer font;
    private final int characters;
    private final int sequences;

    /**
     * @param font  the whole font file
     * @param start where its 'cmap' begins
     */
    CharacterMap(ByteBuffer font, int start) {
        this.font = font;
        this.characters = subtable(start, 12);
        this.sequences = subtable(start, 14);
    }

    boolean knowsVariants() {
        return sequences != MISSING;
    }

    /** The glyph, or 0 when the font has none for exactly this character and selector. */
    int glyph(Moji moji) {
        return moji.selector() == 0 ? glyph(moji.base()) : variant(moji.base(), moji.selector());
    }

    private int glyph(int codePoint) {
        int low = 0;
        int high = font.getInt(characters + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = characters + 16 + middle * GROUP;
            if (codePoint < font.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > font.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return font.getInt(group + 8) + codePoint - font.getInt(group);
            }
        }
        return MISSING;
    }

    private int variant(int base, int selector) {
        int count = sequences == MISSING ? 0 : font.getInt(sequences + 6);
        int found = search(sequences + 10, count, SELECTOR_RECORD, selector);
        if (found < 0) {
            return MISSING;
        }
        int defaults = font.getInt(found + 3);
        if (defaults != 0 && isInRanges(sequences + defaults, base)) {
            return glyph(base);
        }
        int others = font.getInt(found + 7);
        if (others == 0) {
            return MISSING;
        }
        int table = sequences + others;
        int sequence = search(table + 4, font.getInt(table), SEQUENCE, base);
        return sequence < 0 ? MISSING : Short.toUnsignedInt(font.getShort(sequence + 3));
    }

    /** Position of the record that begins with this 24-bit key, or -1. */
    private int search(int records, int count, int size, int key) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int record = records + middle * size;
            int found = uint24(record);
            if (key < found) {
                high = middle - 1;
            } else if (key > found) {
                low = middle + 1;
            } else {
                return record;
            }
        }
        return -1;
    }

    private boolean isInRanges(int table, int codePoint) {
        int count = font.getInt(table);
        for (int index = 0; index < count; index++) {
            int range = table + 4 + index * RANGE;
            int first = uint24(range);
            if (codePoint >= first && codePoint <= first + Byte.toUnsignedInt(font.get(range + 3))) {
                return true;
            }
        }
        return false;
    }

    private int uint24(int at) {
        return font.getInt(at) >>> 8;
    }

    private int subtable(int start, int format) {
        int count = Short.toUnsignedInt(font.getShort(start + 2));
        for (int index = 0; index < count; index++) {
            int table = start + font.getInt(start + 4 + index * 8 + 4);
            if (font.getShort(table) == format) {
                return table;
            }
        }
        return MISSING;
    }
}
