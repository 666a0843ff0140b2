package jp.yakuba.platform.forms;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF really shows: for each piece of text, the outline in the embedded font. Read by Apache PDFBox. */
public final class EmbeddedGlyphs {

    private final Map<String, String> outlines = new HashMap<>();
    private final Map<String, PDFont> fonts = new HashMap<>();

    /** Reads a document. */
    public static EmbeddedGlyphs in(byte[] pdf) throws IOException {
        var glyphs = new EmbeddedGlyphs();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    glyphs.add(position);
                }
            }.getText(document);
        }
        return glyphs;
    }

    /** Outlines by the text they copy out as. */
    public Map<String, String> outlines() {
        return outlines;
    }

    /** All fonts in use by name. */
    public Map<String, PDFont> fonts() {
        return fonts;
    }

    private void add(TextPosition position) {
        try {
            var font = position.getFont();
            fonts.put(font.getName(), font);
            if (font instanceof PDType0Font type0) {
                int code = position.getCharacterCodes()[0];
                outlines.put(position.getUnicode(), points(type0.getPath(code)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline as text, in the font's units. */
    static String points(GeneralPath path) {
        var points = new StringBuilder();
        var coordinates = new double[6];
        for (var at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(coordinates);
            points.append(kind);
            int count = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int index = 0; index < count; index++) {
                points.append(' ').append(coordinates[index]);
            }
            points.append('\n');
        }
        return points.toString();
    }
}
