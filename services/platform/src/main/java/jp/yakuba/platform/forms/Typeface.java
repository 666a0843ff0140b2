package jp.yakuba.platform.forms;

import java.util.SortedSet;
import org.openpdf.text.pdf.BaseFont;

/** The glyphs a form can be printed with. */
sealed interface Typeface permits EmbeddedTypeface, SubstituteTypeface {

    boolean has(Moji moji);

    /** Advance width in thousandths of the type size. */
    int width(Moji moji);

    /** The font for a part of a document that uses these characters, all of which the typeface has. */
    BaseFont fontFor(SortedSet<Moji> mojis);
}
