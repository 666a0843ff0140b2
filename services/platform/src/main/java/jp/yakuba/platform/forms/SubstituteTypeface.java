package jp.yakuba.platform.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import org.openpdf.text.pdf.BaseFont;

/**
 * Stands in when the character font is missing: a Japanese font that the PDF only names and the viewer supplies. It has no
 * variants and no characters beyond the first plane; those print as 〓.
 */
record SubstituteTypeface(BaseFont font) implements Typeface {

    static SubstituteTypeface create() {
        try {
            return new SubstituteTypeface(BaseFont.createFont("HeiseiMin-W3", "UniJIS-UCS2-H", BaseFont.NOT_EMBEDDED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean has(Moji moji) {
        return moji.selector() == 0
                && Character.isBmpCodePoint(moji.base())
                && !Character.isSurrogate((char) moji.base())
                && font.charExists(moji.base());
    }

    @Override
    public int width(Moji moji) {
        return font.getWidth(moji.base());
    }

    @Override
    public BaseFont fontFor(SortedSet<Moji> mojis) {
        return font;
    }
}
