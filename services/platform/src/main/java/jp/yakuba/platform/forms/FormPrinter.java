package jp.yakuba.platform.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Prints filled forms as PDF. One printer serves all threads. */
public final class FormPrinter {

    /** Pages that share one embedded subset: many enough to share glyphs, few enough to be held in memory. */
    private static final int PAGES_PER_SUBSET = 200;

    private final Typeface typeface;
    private final Overflow overflow;
    private final SubstituteNotice notice;

    private FormPrinter(Typeface typeface, Overflow overflow, SubstituteNotice notice) {
        this.typeface = typeface;
        this.overflow = overflow;
        this.notice = notice;
    }

    /** A printer with the font that was found, or with the substitute and a notice on every page. */
    public static FormPrinter with(FontState font, Overflow overflow) {
        return switch (font) {
            case FontState.Ready ready ->
                new FormPrinter(new EmbeddedTypeface(open(ready)), overflow, SubstituteNotice.NONE);
            case FontState.Missing missing ->
                new FormPrinter(SubstituteTypeface.create(), overflow, SubstituteNotice.PRINTED);
        };
    }

    /** What printing these pages would report, so that the clerk is warned before paper is used (standard 5.8). */
    public PrintReport inspect(List<FormPage> pages) {
        var setter = new PageSetter(typeface, overflow);
        pages.forEach(setter::set);
        return setter.report();
    }

    /** Prints a document of a few pages. */
    public PrintedForm print(FormTitle title, List<FormPage> pages) {
        var pdf = new ByteArrayOutputStream(1 << 16);
        var report = print(title, pages.iterator(), pdf);
        return new PrintedForm(pdf.toByteArray(), report);
    }

    /**
     * Prints a document of any length, up to some thousands of pages, as the pages come.
     *
     * @param output receives the PDF and stays open
     */
    public PrintReport print(FormTitle title, Iterator<FormPage> pages, OutputStream output) {
        var setter = new PageSetter(typeface, overflow);
        var identity = new DocumentIdentity(title);
        try (var pdf = new PdfOutput(output, title)) {
            while (pages.hasNext()) {
                var set = nextPages(pages, setter);
                var font = typeface.fontFor(setter.takeUsed());
                set.forEach(page -> {
                    identity.add(page);
                    pdf.addPage(page, font);
                    notice.addTo(pdf, font);
                });
            }
            pdf.setIdentifier(identity.bytes());
        }
        return setter.report();
    }

    /**
     * Breaks text into lines as they will print, for texts that may run over several pages.
     *
     * @param area where they will print
     * @param indent characters by which all lines are moved right
     */
    public List<String> wrap(String text, TextArea area, int indent) {
        double width = area.width() * Box.POINTS_PER_MILLIMETRE / area.size() * 1000;
        String space = "\u3000".repeat(indent);
        return new LineBreaker(typeface)
                .lines(Moji.listOf(text), width - indent * 1000, Integer.MAX_VALUE - 1, true).stream()
                        .map(line -> space + Moji.text(line))
                        .toList();
    }

    private static List<List<Ink>> nextPages(Iterator<FormPage> pages, PageSetter setter) {
        var set = new ArrayList<List<Ink>>();
        while (pages.hasNext() && set.size() < PAGES_PER_SUBSET) {
            set.add(setter.set(pages.next()));
        }
        return set;
    }

    private static MappedFont open(FontState.Ready font) {
        try {
            return MappedFont.open(font.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
