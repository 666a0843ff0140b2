package jp.yakuba.childallowance.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
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
 * Lays a notice out on sheets, the first of which shows in the window of an envelope to whom it goes. Children and amounts run
 * on over further sheets; at the end stands how one can appeal (教示). The drawing and the words are project-derived.
 */
final class NoticeForm {

    private static final FormLayout SHEET = FormLayout.load("allowance-notice-sheet");
    private static final FormLayout LETTER = FormLayout.load("allowance-notice-letter");
    private static final FormLayout CONTINUATION = FormLayout.load("allowance-notice-continuation");
    private static final FormLayout END = FormLayout.load("allowance-notice-end");
    private static final DatedTexts TEXTS = DatedTexts.load("allowance-notice-text", "text-of");
    private static final String ENTRIES = "entries";

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
            bodies.add(List.of(bodies.isEmpty() ? letter(text) : continuation(text)));
        }
        return bodies;
    }

    private Placement letter(String entries) {
        var texts = new HashMap<String, String>();
        texts.put("postalCode", content.postalCode() == null ? "" : "〒" + hyphenated(content.postalCode()));
        texts.put("address", content.address());
        texts.put("name", content.name() + "\u3000様");
        texts.put("issuedOn", day(paper.number().date()));
        texts.put("title", kind.title());
        texts.put("text", TEXTS.of(kind.code(), paper.number().date()));
        texts.put("claimedOn", day(content.claimedOn()));
        texts.put("decidedOn", day(content.decidedOn()));
        texts.put("first", month(content.first()));
        texts.put("payments", content.payments());
        texts.put(ENTRIES, entries);
        var certifier = paper.certifier();
        return Placement.of(LETTER, paper.signed(certifier.title() + "\u3000" + certifier.name(), texts));
    }

    private Placement continuation(String entries) {
        return Placement.of(CONTINUATION, FormValues.of(Map.of("title", kind.title() + "（続き）", ENTRIES, entries)));
    }

    private EntryLines entries(FormPrinter printer) {
        var lines = new EntryLines(printer, LETTER.area(ENTRIES));
        lines.heading("支給の対象となる児童");
        content.children()
                .forEach(child -> lines.text(
                        1,
                        child.name() + "\u3000" + child.birthDate() + "生\u3000" + months(child.first(), child.last())));
        lines.heading("手当の月額");
        content.amounts()
                .forEach(amount -> lines.text(
                        1, months(amount.first(), amount.last()) + "\u3000" + "%,d円".formatted(amount.amount())));
        lines.end();
        return lines;
    }

    private FormValues end(IssuingMunicipality municipality) {
        return FormValues.of(Map.of(
                "appeal",
                TEXTS.of("appeal", paper.number().date())
                        .replace("{mayor}", municipality.name() + "長")
                        .replace("{municipality}", municipality.name())));
    }

    private static String hyphenated(String postalCode) {
        return postalCode.matches("\\d{7}") ? postalCode.substring(0, 3) + "-" + postalCode.substring(3) : postalCode;
    }

    private static String months(YearMonth first, YearMonth last) {
        return first.equals(last) ? month(first) : month(first) + "から" + month(last) + "まで";
    }

    private static String month(YearMonth month) {
        return day(month.atDay(1)).replaceFirst("1日$", "分");
    }

    private static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }
}
