package jp.yakuba.platform.forms;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font read in place from a memory-mapped file: nothing is parsed ahead and nothing is kept on the heap, so a
 * font of 46 MB opens in a millisecond. Safe for use by many threads.
 */
final class MappedFont {

    private static final int TRUE_TYPE = 0x0001_0000;
    private static final int POSTSCRIPT_NAME = 6;

    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final CharacterMap characters;

    private MappedFont(ByteBuffer file) throws IOException {
        this.file = file;
        if (file.limit() < 12 || file.getInt(0) != TRUE_TYPE) {
            throw new IOException("not a TrueType font");
        }
        int start = readTableDirectory();
        this.characters = new CharacterMap(file, start);
    }

    /**
     * Opens a font file.
     *
     * @throws IOException if it cannot be read, is no TrueType font, or has no variation sequences
     */
    static MappedFont open(Path path) throws IOException {
        try (var channel = FileChannel.open(path)) {
            var font = new MappedFont(channel.map(MapMode.READ_ONLY, 0, channel.size()));
            if (!font.characters.knowsVariants()) {
                throw new IOException("the font has no ideographic variation sequences");
            }
            return font;
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("the font file is damaged", e);
        }
    }

    int glyph(Moji moji) {
        return characters.glyph(moji);
    }

    /** Advance width in font units. */
    int advance(int glyph) {
        int last = horizontalMetrics() - 1;
        return Short.toUnsignedInt(table("hmtx").getShort(Math.min(glyph, last) * 4));
    }

    short leftSideBearing(int glyph) {
        int count = horizontalMetrics();
        return table("hmtx").getShort(glyph < count ? glyph * 4 + 2 : count * 4 + (glyph - count) * 2);
    }

    int unitsPerEm() {
        return Short.toUnsignedInt(table("head").getShort(18));
    }

    /** The glyph's description in table 'glyf'; empty for a space. */
    byte[] outline(int glyph) {
        int start = location(glyph);
        var outline = new byte[location(glyph + 1) - start];
        table("glyf").get(start, outline);
        return outline;
    }

    /** A copy of a small table, empty if the font lacks it. */
    byte[] copy(String tag) {
        var table = tables.get(tag);
        if (table == null) {
            return new byte[0];
        }
        var copy = new byte[table.limit()];
        table.get(0, copy);
        return copy;
    }

    /** PostScript name, for example {@code IPAmjMincho}. */
    String name() {
        var names = table("name");
        int storage = Short.toUnsignedInt(names.getShort(4));
        for (int index = 0; index < names.getShort(2); index++) {
            int entry = 6 + index * 12;
            if (names.getShort(entry + 6) == POSTSCRIPT_NAME) {
                var text = new byte[Short.toUnsignedInt(names.getShort(entry + 8))];
                names.get(storage + Short.toUnsignedInt(names.getShort(entry + 10)), text);
                boolean macintosh = names.getShort(entry) == 1;
                return new String(text, macintosh ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
            }
        }
        return "Unnamed";
    }

    private int readTableDirectory() throws IOException {
        int characterMap = 0;
        for (int index = 0; index < file.getShort(4); index++) {
            int entry = 12 + index * 16;
            var tag = new byte[4];
            file.get(entry, tag);
            int start = file.getInt(entry + 8);
            String name = new String(tag, StandardCharsets.US_ASCII);
            tables.put(name, file.slice(start, file.getInt(entry + 12)));
            if (name.equals("cmap")) {
                characterMap = start;
            }
        }
        for (String needed : new String[] {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"}) {
            if (!tables.containsKey(needed)) {
                throw new IOException("the font has no table " + needed);
            }
        }
        return characterMap;
    }

    private int horizontalMetrics() {
        return Short.toUnsignedInt(table("hhea").getShort(34));
    }

    private int location(int glyph) {
        boolean isLong = table("head").getShort(50) != 0;
        var locations = table("loca");
        return isLong ? locations.getInt(glyph * 4) : Short.toUnsignedInt(locations.getShort(glyph * 2)) * 2;
    }

    private ByteBuffer table(String tag) {
        var table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("the font has no table " + tag);
        }
        return table;
    }
}
