package jp.yakuba.platform.forms;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A small TrueType font that holds the glyphs of one document and nothing else.
 *
 * <p>OpenPDF can subset by itself, but for every document it reads the location of all 61,000 glyphs byte by byte: 150 ms
 * for one certificate. Here each character with its selector becomes a glyph of its own, also where two of them look the
 * same, so that text copied out of the PDF comes back with exactly the selector that was recorded.
 */
final class SubsetFont {

    private static final int HAS_COMPONENTS = -1;
    private static final int ARGUMENTS_ARE_WORDS = 0x01;
    private static final int HAS_SCALE = 0x08;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;

    private final MappedFont source;
    private final List<Integer> sourceGlyphs = new ArrayList<>();
    private final List<byte[]> outlines = new ArrayList<>();
    private final Map<Integer, Integer> components = new HashMap<>();

    private SubsetFont(MappedFont source) {
        this.source = source;
    }

    /**
     * Builds the font file.
     *
     * @param name PostScript name it gets, with the tag of a subset
     */
    static byte[] build(MappedFont source, SortedSet<Moji> mojis, String name) {
        var subset = new SubsetFont(source);
        subset.add(0);
        mojis.forEach(moji -> subset.add(source.glyph(moji)));
        subset.addComponents();
        return subset.write(mojis, name);
    }

    private void add(int glyph) {
        sourceGlyphs.add(glyph);
        outlines.add(source.outline(glyph));
    }

    /** Composite glyphs name others by number: those come along, and the numbers change. */
    private void addComponents() {
        for (int index = 0; index < outlines.size(); index++) {
            var outline = ByteBuffer.wrap(outlines.get(index));
            if (!outline.hasRemaining() || outline.getShort(0) != HAS_COMPONENTS) {
                continue;
            }
            int at = 10;
            int flags = MORE_COMPONENTS;
            while ((flags & MORE_COMPONENTS) != 0) {
                flags = outline.getShort(at);
                int component = Short.toUnsignedInt(outline.getShort(at + 2));
                outline.putShort(at + 2, (short) components
                        .computeIfAbsent(component, this::addComponent)
                        .intValue());
                at += 4 + argumentLength(flags);
            }
        }
    }

    private int addComponent(int glyph) {
        add(glyph);
        return sourceGlyphs.size() - 1;
    }

    private static int argumentLength(int flags) {
        int offsets = (flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2;
        if ((flags & HAS_MATRIX) != 0) {
            return offsets + 8;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return offsets + 4;
        }
        return (flags & HAS_SCALE) != 0 ? offsets + 2 : offsets;
    }

    private byte[] write(SortedSet<Moji> mojis, String name) {
        var file = new FontFile();
        for (String unchanged : List.of("OS/2", "cvt ", "fpgm", "prep")) {
            file.add(unchanged, source.copy(unchanged));
        }
        file.add("cmap", SubsetCharacterMap.write(mojis));
        file.add("glyf", glyphs());
        file.add(
                "head",
                ByteBuffer.wrap(source.copy("head")).putShort(50, (short) 1).array());
        file.add(
                "hhea",
                ByteBuffer.wrap(source.copy("hhea"))
                        .putShort(34, (short) outlines.size())
                        .array());
        file.add("hmtx", metrics());
        file.add("loca", locations());
        file.add(
                "maxp",
                ByteBuffer.wrap(source.copy("maxp"))
                        .putShort(4, (short) outlines.size())
                        .array());
        file.add("name", FontFile.postscriptName(name));
        file.add("post", ByteBuffer.allocate(32).putInt(0x0003_0000).array());
        return file.toByteArray();
    }

    private byte[] glyphs() {
        var glyphs = new ByteArrayOutputStream();
        outlines.forEach(outline -> {
            glyphs.writeBytes(outline);
            glyphs.writeBytes(new byte[-outline.length & 3]);
        });
        return glyphs.toByteArray();
    }

    private byte[] locations() {
        var locations = ByteBuffer.allocate((outlines.size() + 1) * 4);
        int at = 0;
        for (byte[] outline : outlines) {
            locations.putInt(at);
            at += outline.length + (-outline.length & 3);
        }
        return locations.putInt(at).array();
    }

    private byte[] metrics() {
        var metrics = ByteBuffer.allocate(sourceGlyphs.size() * 4);
        for (int glyph : sourceGlyphs) {
            metrics.putShort((short) source.advance(glyph)).putShort(source.leftSideBearing(glyph));
        }
        return metrics.array();
    }
}
