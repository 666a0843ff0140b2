package jp.yakuba.residentrecords.certificate.issue;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.office.issuance.IssuanceError;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import org.jspecify.annotations.Nullable;

/**
 * Which issued copies are looked for; all of it must hold.
 *
 * @param person 宛名番号 of somebody whom the copy shows
 * @param from first day of issue
 * @param until last day of issue
 * @param kind 種別
 * @param number 発行番号, whole or in part
 * @param staff who issued it, by user id
 */
@Requirement("001/2.2.2")
public record IssueCriteria(
        @Nullable AddresseeNumber person,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable CertificateKind kind,
        @Nullable IssueNumberPart number,
        @MaxLength(40) @Nullable String staff) {

    private static final RecordShape<IssueCriteria> SHAPE = new RecordShape<>(
            IssueCriteria.class,
            Values.typed()
                    .register(IssueNumberPart.class, IssueNumberPart::parse, IssueNumberPart::toString)
                    .register(
                            LocalDate.class,
                            text -> DateInput.parse(text).value().toLocalDate(),
                            LocalDate::toString));

    /** Reads what was typed or sent; the days as in any field of a date. */
    static Bound<IssueCriteria> bind(Map<String, String> typed) {
        var fields = new Fields(typed);
        var bound = SHAPE.bind(fields);
        var criteria = bound.value();
        var findings = bound.findings().and(fields.unknown());
        return criteria == null || findings.hasErrors()
                ? new Bound<>(null, findings)
                : new Bound<>(criteria, criteria.daysInOrder());
    }

    static IssueCriteria ofPerson(AddresseeNumber person) {
        return new IssueCriteria(person, null, null, null, null, null);
    }

    /** What was issued on one day. */
    static IssueCriteria on(LocalDate day) {
        return new IssueCriteria(null, day, day, null, null, null);
    }

    private Findings daysInOrder() {
        return from != null && until != null && until.isBefore(from)
                ? Findings.of(
                        Finding.error(IssuanceError.END_BEFORE_START, "until", "交付日の終わりが始まりより前です。", "二つの日付を確かめてください。"))
                : Findings.none();
    }

    /** Whether it asks for nothing. */
    boolean isEmpty() {
        return items().isEmpty();
    }

    /** By which items it asks, for the audit log. */
    TreeSet<String> items() {
        var items = new TreeSet<String>();
        SHAPE.visit(this, (leaf, text) -> {
            if (text != null) {
                items.add(leaf.path());
            }
        });
        return items;
    }
}
