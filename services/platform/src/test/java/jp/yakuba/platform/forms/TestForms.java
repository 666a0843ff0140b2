package jp.yakuba.platform.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.platform.forms.FormElement.Field;

/** Forms of one box and a printer with the installed font. */
final class TestForms {

    static final FormTitle TITLE = new FormTitle("試験用の帳票", Instant.parse("2026-11-01T00:00:00Z"));

    private TestForms() {}

    static FormPrinter printer(Overflow overflow) {
        return FormPrinter.with(installedFont(), overflow);
    }

    static FontState installedFont() {
        return FontSearch.find(Optional.empty(), Path.of("/nonexistent"));
    }

    static MappedFont mappedFont() {
        try {
            return MappedFont.open(((FontState.Ready) installedFont()).file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with the text in a box of 80 mm × 8 mm: 12 points, at least 7, at most two lines. */
    static FormPage page(String text) {
        return page(text, new TextStyle(12, 7, 2, Align.LEFT, false, null, 1));
    }

    static FormPage page(String text, TextStyle style) {
        var layout = new FormLayout("test", List.of(new Field("name", new Box(20, 20, 80, 8), style)));
        return new FormPage(List.of(new Placement("people[0]", layout, 0, FormValues.of(Map.of("name", text)))));
    }
}
