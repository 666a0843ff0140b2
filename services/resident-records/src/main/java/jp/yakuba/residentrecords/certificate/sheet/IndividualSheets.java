package jp.yakuba.residentrecords.certificate.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.office.issuance.sheet.EntryLines;
import jp.yakuba.office.issuance.sheet.IssuedPaper;
import jp.yakuba.platform.forms.FormLayout;
import jp.yakuba.platform.forms.FormPrinter;
import jp.yakuba.platform.forms.FormValues;
import jp.yakuba.platform.forms.Placement;
import jp.yakuba.residentrecords.certificate.content.CertificateContent;
import jp.yakuba.residentrecords.certificate.content.CertifiedAddress;
import jp.yakuba.residentrecords.certificate.content.CertifiedDeletion;
import jp.yakuba.residentrecords.certificate.content.CertifiedPerson;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.ConsolidatedEntries;
import jp.yakuba.residentrecords.certificate.content.Dates;
import jp.yakuba.residentrecords.certificate.content.KindItems;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.content.RecordedMovement;
import org.jspecify.annotations.Nullable;

/** The body of 個人票 and 除票: one person, below it 統合記載欄, which runs on over further sheets. */
final class IndividualSheets {

    private static final String ENTRIES = "entries";

    private final boolean deleted;
    private final Choices choices;
    private final CivilDate asOf;
    private final FormLayout layout;
    private final EntryLines lines;

    private IndividualSheets(
            CertifiedPerson person, boolean deleted, Choices choices, IssuedPaper issue, FormPrinter printer) {
        this.deleted = deleted;
        this.choices = choices;
        this.asOf = CivilDate.of(issue.number().date());
        this.layout = switch (person.items()) {
            case KindItems.Japanese japanese -> Layouts.INDIVIDUAL_JAPANESE;
            case KindItems.Foreign foreign -> Layouts.INDIVIDUAL_FOREIGN;
        };
        this.lines = new EntryLines(printer, layout.area(ENTRIES));
    }

    static List<List<Placement>> of(
            CertificateContent.IndividualCopy copy, Choices choices, IssuedPaper issue, FormPrinter printer) {
        var sheets = new IndividualSheets(copy.person(), false, choices, issue, printer);
        sheets.addEntries(copy.person(), null, copy.entries());
        return sheets.build(copy.person(), copy.address(), copy.householdHead());
    }

    static List<List<Placement>> of(
            CertificateContent.DeletedRecordCopy copy, Choices choices, IssuedPaper issue, FormPrinter printer) {
        var sheets = new IndividualSheets(copy.person(), true, choices, issue, printer);
        sheets.addEntries(copy.person(), copy.deletion(), copy.entries());
        return sheets.build(copy.person(), copy.address(), copy.householdHead());
    }

    private void addEntries(CertifiedPerson person, @Nullable CertifiedDeletion deletion, ConsolidatedEntries entries) {
        if (deletion != null) {
            add(deletion);
        }
        addMovements(entries.movements());
        if (person.items() instanceof KindItems.Foreign foreign) {
            addCommonNameHistory(foreign);
        }
        if (!entries.remarks().isEmpty()) {
            lines.heading("備考");
            entries.remarks().forEach(remark -> lines.text(1, remark));
        }
        lines.end();
    }

    @Requirement({"001/1.1.5", "001/1.1.14"})
    private void add(CertifiedDeletion deletion) {
        lines.heading("除票");
        lines.labelled(1, "消除事由", 10, deletion.reason());
        lines.labelled(1, "事由の生じた年月日", 10, Dates.wareki(deletion.causeDate()));
        lines.labelled(1, "転出先住所（予定）", 10, deletion.plannedDestination());
        lines.labelled(1, "転出先住所（確定）", 10, deletion.confirmedDestination());
        lines.labelled(1, "届出の年月日", 10, Dates.wareki(deletion.notificationDate()));
        lines.labelled(1, "転入通知年月日", 10, Dates.wareki(deletion.noticeDate()));
        lines.labelled(1, "転出年月日", 10, Dates.wareki(deletion.movedOutOn()));
    }

    private void addMovements(List<RecordedMovement> movements) {
        if (!choices.history()) {
            lines.heading("異動履歴");
            lines.text(1, Choices.OMITTED);
            return;
        }
        var shown = movements.stream().filter(this::isShown).toList();
        if (!shown.isEmpty()) {
            lines.heading("異動履歴");
            shown.forEach(this::add);
        }
    }

    /** A planned move-out appears from its day on, or once a notice has had the record deleted (5.1); special reasons only when asked for by name (1.1.4). */
    @Requirement({"001/5.1", "001/1.1.4"})
    private boolean isShown(RecordedMovement movement) {
        boolean hasHappened = deleted || movement.date().value().compareTo(asOf) <= 0;
        return hasHappened && (choices.specialReasons() || !movement.special());
    }

    private void add(RecordedMovement movement) {
        String basis =
                movement.basisDate() == null ? movement.basis() : Dates.wareki(movement.basisDate()) + movement.basis();
        String in = basis.isEmpty() ? "" : "（" + basis + "）";
        lines.text(1, Dates.wareki(movement.date()) + "\u3000" + movement.reason() + in);
        for (RecordedMovement.Change change : movement.changes()) {
            String after = change.after().isEmpty() ? "削除" : change.after();
            String before = change.before().isEmpty() ? "" : "（変更前\u3000" + change.before() + "）";
            lines.labelled(3, change.item(), 6, after + before);
        }
        movement.notes().forEach(note -> lines.labelled(3, "留意事項", 6, note));
    }

    private void addCommonNameHistory(KindItems.Foreign foreign) {
        boolean isShown = choices.shows(Omittable.COMMON_NAME_HISTORY);
        if (isShown && foreign.commonNameHistory().isEmpty()) {
            return;
        }
        lines.heading(Omittable.COMMON_NAME_HISTORY.label());
        if (isShown) {
            foreign.commonNameHistory().forEach(line -> lines.text(1, line));
        } else {
            lines.text(1, Choices.OMITTED);
        }
    }

    private List<List<Placement>> build(CertifiedPerson person, CertifiedAddress address, String householdHead) {
        int further = Layouts.CONTINUATION.area(ENTRIES).lines();
        var texts = lines.pages(layout.area(ENTRIES).lines(), further);
        var sheets = new ArrayList<List<Placement>>();
        var fields = new HashMap<>(PersonFields.of(person, choices));
        fields.put("address", address.text());
        fields.put("householdHead", choices.shown(Omittable.HOUSEHOLD_HEAD_AND_RELATIONSHIP, householdHead));
        fields.put(ENTRIES, texts.getFirst());
        sheets.add(List.of(new Placement("person", layout, 0, FormValues.of(fields))));
        for (String text : texts.subList(1, texts.size())) {
            sheets.add(List.of(Placement.of(
                    Layouts.CONTINUATION,
                    FormValues.of(Map.of(
                            "subjectLabel",
                            "氏名",
                            "subject",
                            person.name().text(),
                            "heading",
                            "統合記載欄（続き）",
                            ENTRIES,
                            text)))));
        }
        return sheets;
    }
}
