package jp.yakuba.residentrecords.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.resident.RecordRules;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** Reads one record of a resident file as a version of a person, and holds it to the rules on whole rows. */
final class LineReading {

    private final Header header;
    private final ResidentFile.Terms terms;

    LineReading(Header header, ResidentFile.Terms terms) {
        this.header = header;
        this.terms = terms;
    }

    /**
     * The line with everything that is found in it.
     *
     * @param linesBefore how many line ends of the file went before the text in which the record stands
     */
    ResidentLine line(long linesBefore, CsvRecord line) {
        var number = linesBefore + line.getStartingLineNumber();
        var texts = line.getFields();
        var person = person(header.text(texts, Header.ADDRESSEE_NUMBER));
        if (texts.size() != header.width()) {
            return new ResidentLine(
                    number,
                    person,
                    null,
                    null,
                    Findings.of(Finding.error(
                            RecordsError.COLUMN_COUNT,
                            "",
                            "列の数が見出しと違います（" + texts.size() + "列）。",
                            "見出しと同じ" + header.width() + "列にしてください。読点や引用符の付け忘れがないか確かめてください。")));
        }
        var taken = new LineTexts(header, texts);
        var bound = ResidentVersion.SHAPE.bind(taken);
        var findings = new ArrayList<>(bound.findings().list());
        taken.findings().stream().distinct().forEach(findings::add);
        var individualNumber = individualNumber(header.text(texts, Header.INDIVIDUAL_NUMBER), findings);
        var version = bound.value();
        if (version != null && !terms.checked()) {
            findings.addAll(RecordRules.check(version, terms.today()).list());
            findings.addAll(LinePlaces.check(version, terms.places()).list());
            findings.addAll(GlyphRules.check(taken.byPath()).list());
        }
        return new ResidentLine(number, person, version, individualNumber, Findings.of(byItem(findings)));
    }

    private static List<Finding> byItem(List<Finding> findings) {
        return findings.stream()
                .map(found -> found.about(Header.itemAt(found.field())))
                .toList();
    }

    /** What is wrong with it, if anything, the binding of the whole line says. */
    private static @Nullable AddresseeNumber person(@Nullable String text) {
        try {
            return text == null ? null : AddresseeNumber.parse(text);
        } catch (RejectedValue notANumber) {
            return null;
        }
    }

    private static @Nullable IndividualNumber individualNumber(@Nullable String text, List<Finding> findings) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return IndividualNumber.parse(text);
        } catch (RejectedValue rejected) {
            findings.add(rejected.finding(Header.INDIVIDUAL_NUMBER));
            return null;
        }
    }
}
