package jp.yakuba.residentrecords.certificate.order;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.issue.ApplicantClass;
import org.jspecify.annotations.Nullable;

/** What the law says of each class of applicant on a day: dated data in {@code api-specs/certificates}. */
final class ApplicantTable {

    private static final List<Asking> ASKING = asking();
    private static final List<Item> ITEMS = items();

    private ApplicantTable() {}

    /** When an item is printed for one who asks for it. */
    enum Rule {
        ON_REQUEST,
        WITH_PURPOSE,
        WHEN_JUSTIFIED,
        NEVER
    }

    /**
     * By what a class of applicant asks for one kind of record.
     *
     * @param purpose whether it must say what for
     */
    record Asking(ApplicantClass applicant, boolean deleted, Days days, String article, boolean purpose) {}

    /** What a class of applicant may have of an item. */
    record Item(ApplicantClass applicant, String item, Days days, Rule rule, String article) {}

    /** From a day until another, both included; without end if there is none. */
    record Days(LocalDate from, @Nullable LocalDate to) {

        boolean contain(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        private static Days of(NamedCsvRecord row) {
            var to = row.getField("to");
            return new Days(LocalDate.parse(row.getField("from")), to.isEmpty() ? null : LocalDate.parse(to));
        }
    }

    /** By what a class of applicant asks for the kind of certificate; empty if it cannot. */
    static Optional<Asking> asking(ApplicantClass applicant, CertificateKind kind, LocalDate day) {
        var deleted = kind == CertificateKind.DELETED;
        return ASKING.stream()
                .filter(row -> row.applicant() == applicant
                        && row.deleted() == deleted
                        && row.days().contain(day))
                .findFirst();
    }

    /** What a class of applicant may have of an item; what no row grants is never printed. */
    static Rule rule(ApplicantClass applicant, String item, LocalDate day) {
        return ITEMS.stream()
                .filter(row -> row.applicant() == applicant
                        && row.item().equals(item)
                        && row.days().contain(day))
                .findFirst()
                .map(Item::rule)
                .orElse(Rule.NEVER);
    }

    private static List<Asking> asking() {
        var rows = new ArrayList<Asking>();
        ApiSpecs.eachRow(
                "certificates/applicants.csv",
                row -> rows.add(new Asking(
                        ApplicantClass.of(row.getField("applicant")),
                        row.getField("record").equals("deleted"),
                        Days.of(row),
                        row.getField("article"),
                        row.getField("purpose").equals("required"))));
        return List.copyOf(rows);
    }

    private static List<Item> items() {
        var rows = new ArrayList<Item>();
        ApiSpecs.eachRow(
                "certificates/applicant-items.csv",
                row -> rows.add(new Item(
                        ApplicantClass.of(row.getField("applicant")),
                        row.getField("item"),
                        Days.of(row),
                        Rule.valueOf(row.getField("rule").replace('-', '_').toUpperCase(Locale.ROOT)),
                        row.getField("article"))));
        return List.copyOf(rows);
    }
}
