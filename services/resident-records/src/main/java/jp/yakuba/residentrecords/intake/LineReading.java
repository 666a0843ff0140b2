package jp.yakuba.residentrecords.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.office.intake.IntakeItems;
import jp.yakuba.office.intake.LineReader;
import jp.yakuba.residentrecords.place.Places;
import jp.yakuba.residentrecords.resident.RecordRules;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** Reads one record of a resident file as a version of a person, and holds it to the rules on whole rows. */
final class LineReading implements LineReader<ResidentLine> {

    private final Header header;
    private final Terms terms;

    /**
     * What lines are held to.
     *
     * @param today 処理日
     * @param places the municipality and its 町字
     * @param checked whether the lines have been held to the rules before and are only read again
     */
    record Terms(LocalDate today, Places places, boolean checked) {}

    LineReading(Header header, Terms terms) {
        this.header = header;
        this.terms = terms;
    }

    @Override
    public Findings ofHeader() {
        return header.leftAside();
    }

    @Override
    public ResidentLine read(long number, List<String> texts) {
        var person = person(header.text(texts, Header.ADDRESSEE_NUMBER));
        var width = IntakeItems.width(texts, header.width());
        if (width.isPresent()) {
            return new ResidentLine(number, person, null, null, Findings.of(width.get()));
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
                .map(found -> found.about(Header.ITEMS.nameAt(found.field())))
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
