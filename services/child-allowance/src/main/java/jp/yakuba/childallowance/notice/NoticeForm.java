package jp.yakuba.childallowance.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.office.issuance.IssuingMunicipality;
import jp.yakuba.office.issuance.sheet.EntryLines;
import jp.yakuba.office.issuance.sheet.IssuedPaper;
import jp.yakuba.office.issuance.sheet.PaperFrame;
import jp.yakuba.platform.forms.DatedTexts;
import jp.yakuba.platform.forms.FormLayout;
import jp.yakuba.platform.forms.FormPage;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.FormValues;
import jp.yakuba.platform.forms.Placement;

/**
 * Lays a notice out on sheets, the first of which shows in the window of an envelope to whom it goes, with
 * a box of its dates. What follows runs on over further sheets; at the end stands how one can appeal (教示), where one can. The drawing and the words are project-derived.
 */
final class NoticeForm {

    private static final FormLayout SHEET = FormLayout.load("allowance-notice-sheet");
    private static final FormLayout LETTER = FormLayout.load("allowance-notice-letter");
    private static final FormLayout ROW = FormLayout.load("allowance-notice-row");
    private static final FormLayout CONTINUATION = FormLayout.load("allowance-notice-continuation");
    private static final FormLayout END = FormLayout.load("allowance-notice-end");
    private static final DatedTexts TEXTS = DatedTexts.load("allowance-notice-text", "text-of");
    private static final String ENTRIES = "entries";

    /** Millimetres from one line of the box to the next. */
    private static final double ROW_HEIGHT = 9;

    private final NoticeKind kind;
    private final NoticeContent content;
    private final IssuedPaper paper;

    private NoticeForm(NoticeKind kind, NoticeContent content, IssuedPaper paper) {
        this.kind = kind;
        this.content = content;
        this.paper = paper;
    }

    /**
     * The sheets of one notice.
     *
     * @param printer the one that will print them: it knows where lines break
     */
    static List<FormPage> pages(
            NoticeKind kind,
            NoticeContent content,
            IssuedPaper paper,
            IssuingMunicipality municipality,
            FormPrinter printer) {
        var form = new NoticeForm(kind, content, paper);
        return new PaperFrame(paper, SHEET, Map.of())
                .round(form.bodies(printer), Placement.of(END, form.end(municipality)));
    }

    private List<List<Placement>> bodies(FormPrinter printer) {
        var texts = entries(printer)
                .pages(LETTER.area(ENTRIES).lines(), CONTINUATION.area(ENTRIES).lines());
        var bodies = new ArrayList<List<Placement>>();
        for (var text : texts) {
            bodies.add(bodies.isEmpty() ? letter(text) : List.of(continuation(text)));
        }
        return bodies;
    }

    private List<Placement> letter(String entries) {
        var texts = new HashMap<String, String>();
        var postalCode = content.postalCode();
        texts.put("postalCode", postalCode == null ? "" : "〒" + hyphenated(postalCode));
        texts.put("address", content.address());
        texts.put("name", content.name() + "\u3000様");
        texts.put("issuedOn", NoticeContent.day(paper.number().date()));
        texts.put("title", kind.title());
        texts.put("text", TEXTS.of(kind.code(), paper.number().date()));
        texts.put(ENTRIES, entries);
        var certifier = paper.certifier();
        var placements = new ArrayList<Placement>();
        placements.add(Placement.of(LETTER, paper.signed(certifier.title() + "\u3000" + certifier.name(), texts)));
        for (var row : content.rows()) {
            placements.add(new Placement(
                    "",
                    ROW,
                    (placements.size() - 1) * ROW_HEIGHT,
                    FormValues.of(Map.of("label", row.label(), "text", row.text()))));
        }
        return placements;
    }

    private Placement continuation(String entries) {
        return Placement.of(CONTINUATION, FormValues.of(Map.of("title", kind.title() + "（続き）", ENTRIES, entries)));
    }

    private EntryLines entries(FormPrinter printer) {
        var lines = new EntryLines(printer, LETTER.area(ENTRIES));
        for (var part : content.parts()) {
            lines.heading(part.heading());
            part.lines().forEach(line -> lines.text(1, line));
        }
        lines.end();
        return lines;
    }

    private FormValues end(IssuingMunicipality municipality) {
        var appeal = kind.appealable()
                ? TEXTS.of("appeal", paper.number().date())
                        .replace("{mayor}", municipality.name() + "長")
                        .replace("{municipality}", municipality.name())
                : "";
        return FormValues.of(Map.of("appeal", appeal));
    }

    private static String hyphenated(String postalCode) {
        return postalCode.matches("\\d{7}") ? postalCode.substring(0, 3) + "-" + postalCode.substring(3) : postalCode;
    }
}
