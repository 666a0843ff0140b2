package jp.yakuba.platform.inspection;

import java.time.LocalDate;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.audit.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log; every condition must hold.
 *
 * @param from the first day, in Japan
 * @param to the last day
 * @param userId of whoever did it; empty for anybody
 * @param operation its code, or the beginning of codes if it ends in a dot; empty for all
 * @param addressee whom it was about; null for anybody
 * @param outcome how it ended; null for any
 * @param terminal where it was done, in full; empty for anywhere
 * @param individualNumber whether only operations count that saw a 個人番号
 * @param outsideHours whether only nights and days on which the office is closed count
 * @param atLeast how many records it read or wrote at least
 * @param before only entries before this one count: a search does not find itself, nor that its hits were read
 */
record LogCriteria(
        LocalDate from,
        LocalDate to,
        String userId,
        String operation,
        @Nullable AddresseeNumber addressee,
        @Nullable Outcome outcome,
        String terminal,
        boolean individualNumber,
        boolean outsideHours,
        int atLeast,
        long before) {

    /** No period is longer; the closed days of it are sent to the database one by one. */
    static final int LONGEST_YEARS = 10;

    /** What the names of criteria begin with among the details of an entry. */
    static final String TOLD = "search.";

    /** Everything of a period. */
    static LogCriteria of(LocalDate from, LocalDate to) {
        return new LogCriteria(from, to, "", "", null, null, "", false, false, 0, Long.MAX_VALUE);
    }

    /** The same for one kind of operation. */
    LogCriteria operation(String code) {
        return new LogCriteria(
                from, to, userId, code, addressee, outcome, terminal, individualNumber, outsideHours, atLeast, before);
    }

    /** The same as it was before an entry. */
    LogCriteria before(long entry) {
        return new LogCriteria(
                from,
                to,
                userId,
                operation,
                addressee,
                outcome,
                terminal,
                individualNumber,
                outsideHours,
                atLeast,
                entry);
    }

    /** The entry by which the log remembers that somebody looked for this; the addressee is its subject. */
    AuditEntry told(AuditedOperation asOperation) {
        var entry = AuditEntry.of(asOperation);
        for (var field : LogCriteriaForm.texts(this).entrySet()) {
            if (!field.getKey().equals(LogCriteriaForm.ADDRESSEE)) {
                entry = entry.detail(TOLD + field.getKey(), field.getValue());
            }
        }
        return addressee == null ? entry : entry.subject(addressee).records(0);
    }
}
