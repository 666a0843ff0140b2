package jp.yakuba.platform.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedSet;
import org.openpdf.text.pdf.BaseFont;

/** IPAmj Mincho or another font with variation sequences; the glyphs used are embedded in the document. */
record EmbeddedTypeface(MappedFont font) implements Typeface {

    private static final int TAG_LETTERS = 6;

    @Override
    public boolean has(Moji moji) {
        return font.glyph(moji) != 0;
    }

    @Override
    public int width(Moji moji) {
        return font.advance(font.glyph(moji)) * 1000 / font.unitsPerEm();
    }

    @Override
    public BaseFont fontFor(SortedSet<Moji> mojis) {
        String name = tag(mojis) + "+" + font.name();
        byte[] file = SubsetFont.build(font, mojis, name);
        try {
            var subset = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
            subset.setSubset(false); // it is one already
            return subset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Six letters that name the subset (PDF 32000-1, 9.6.4), derived from its characters so that output repeats. */
    private static String tag(SortedSet<Moji> mojis) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(Moji.text(mojis).getBytes(StandardCharsets.UTF_8));
            var tag = new StringBuilder();
            for (int index = 0; index < TAG_LETTERS; index++) {
                tag.append((char) ('A' + Byte.toUnsignedInt(digest[index]) % 26));
            }
            return tag.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
