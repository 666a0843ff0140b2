package jp.yakuba.residentrecords.certificate.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.office.issuance.sheet.EntryLines;
import jp.yakuba.platform.forms.FormLayout;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.FormValues;
import jp.yakuba.platform.forms.Placement;
import jp.yakuba.residentrecords.certificate.content.CertificateContent;
import jp.yakuba.residentrecords.certificate.content.CertifiedPerson;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.KindItems;
import jp.yakuba.residentrecords.certificate.content.Omittable;

/** The body of 世帯連記式: four people to a sheet; what finds no room there goes to an annex (別紙). */
final class HouseholdSheets {

    private static final int PEOPLE_PER_SHEET = 4;

    /** Millimetres; the first person's block begins at the first, the next ones follow at the second. */
    private static final double FIRST_BLOCK = 49;

    private static final double BLOCK = 43.5;

    private static final String IN_ANNEX = "別紙のとおり";
    private static final String REMARKS = "remarks";

    private final CertificateContent.HouseholdCopy copy;
    private final Choices choices;
    private final FormPrinter printer;
    private final EntryLines annex;

    private HouseholdSheets(CertificateContent.HouseholdCopy copy, Choices choices, FormPrinter printer) {
        this.copy = copy;
        this.choices = choices;
        this.printer = printer;
        this.annex = new EntryLines(printer, Layouts.CONTINUATION.area("entries"));
    }

    static List<List<Placement>> of(CertificateContent.HouseholdCopy copy, Choices choices, FormPrinter printer) {
        var sheets = new HouseholdSheets(copy, choices, printer);
        var bodies = new ArrayList<List<Placement>>();
        for (int first = 0; first < copy.people().size(); first += PEOPLE_PER_SHEET) {
            bodies.add(sheets.sheet(first));
        }
        bodies.addAll(sheets.annexes());
        return bodies;
    }

    private List<Placement> sheet(int first) {
        var placements = new ArrayList<Placement>();
        String head = choices.shown(Omittable.HOUSEHOLD_HEAD_AND_RELATIONSHIP, copy.householdHead());
        placements.add(Placement.of(
                Layouts.HOUSEHOLD,
                FormValues.of(Map.of("address", copy.address().text(), "householdHead", head))));
        for (int slot = 0; slot < PEOPLE_PER_SHEET; slot++) {
            placements.add(block(first + slot, FIRST_BLOCK + slot * BLOCK));
        }
        return placements;
    }

    private Placement block(int index, double down) {
        int count = copy.people().size();
        if (index >= count) {
            var text = Map.of("blank", index == count ? "（以下余白）" : "");
            return new Placement("", Layouts.HOUSEHOLD_BLANK, down, FormValues.of(text));
        }
        var person = copy.people().get(index);
        var fields = new HashMap<>(PersonFields.of(person, choices));
        fields.put("number", String.valueOf(index + 1));
        var layout = layout(person.items());
        fields.put(REMARKS, remarks(index + 1, person, layout));
        return new Placement("people[" + index + "]", layout, down, FormValues.of(fields));
    }

    private static FormLayout layout(KindItems items) {
        return switch (items) {
            case KindItems.Japanese japanese -> Layouts.HOUSEHOLD_JAPANESE;
            case KindItems.Foreign foreign -> Layouts.HOUSEHOLD_FOREIGN;
        };
    }

    private String remarks(int number, CertifiedPerson person, FormLayout layout) {
        var remarks = new ArrayList<String>();
        if (person.items() instanceof KindItems.Foreign && !choices.shows(Omittable.COMMON_NAME_HISTORY)) {
            remarks.add("通称の記載及び削除\u3000" + Choices.OMITTED);
        }
        remarks.addAll(person.remarks());
        var history = commonNameHistory(person);
        var area = layout.area(REMARKS);
        String text = String.join("\u3000", remarks);
        if (history.isEmpty() && printer.wrap(text, area, 0).size() <= area.lines()) {
            return text;
        }
        annex.text(0, number + "\u3000" + person.name().text());
        history.forEach(line -> annex.labelled(2, "通称", 4, line));
        remarks.forEach(remark -> annex.labelled(2, "備考", 4, remark));
        return IN_ANNEX;
    }

    private List<String> commonNameHistory(CertifiedPerson person) {
        return switch (person.items()) {
            case KindItems.Foreign foreign
            when choices.shows(Omittable.COMMON_NAME_HISTORY) -> foreign.commonNameHistory();
            case KindItems.Foreign foreign -> List.of();
            case KindItems.Japanese japanese -> List.of();
        };
    }

    private List<List<Placement>> annexes() {
        if (annex.isEmpty()) {
            return List.of();
        }
        annex.end();
        int lines = Layouts.CONTINUATION.area("entries").lines();
        return annex.pages(lines, lines).stream()
                .map(text -> List.of(Placement.of(
                        Layouts.CONTINUATION,
                        FormValues.of(Map.of(
                                "subjectLabel",
                                "住所",
                                "subject",
                                copy.address().text(),
                                "heading",
                                "別紙",
                                "entries",
                                text)))))
                .toList();
    }
}
