package jp.yakuba.platform.forms;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The character font as Apache FontBox reads it, to compare what was printed with what should have been. */
public final class InstalledFont implements AutoCloseable {

    private final TrueTypeFont font;
    private final VariationSequences sequences;

    private InstalledFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.sequences = VariationSequences.of(font);
    }

    /** Opens the font that the printer finds too. */
    public static InstalledFont open() throws IOException {
        var file = ((FontState.Ready) TestForms.installedFont()).file().toFile();
        return new InstalledFont(new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
    }

    /** Outline of the glyph that the font names so: {@code mj022335}. Names reach to glyph 32,767. */
    public String outlineNamed(String mjName) throws IOException {
        return outline(font.nameToGID(mjName));
    }

    /** Outline of a single character without a selector. */
    String outlineOfCharacter(String character) throws IOException {
        return outline(font.getUnicodeCmapLookup().getGlyphId(character.codePointAt(0)));
    }

    /** Outline of a character with its selector. */
    String outlineOfSequence(String sequence) throws IOException {
        return outline(sequences.glyph(sequence));
    }

    VariationSequences sequences() {
        return sequences;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }

    private String outline(int glyph) throws IOException {
        return EmbeddedGlyphs.points(font.getGlyph().getGlyph(glyph).getPath());
    }
}
