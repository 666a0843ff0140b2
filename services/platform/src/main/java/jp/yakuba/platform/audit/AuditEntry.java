package jp.yakuba.platform.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;

/**
 * What is told of one operation; who, when and from where come from the unit of work.
 *
 * @param operation code of the operation, such as {@code resident.view}; its name is in {@code /audit/names-*.csv}
 * @param subjects whom and what it was about
 * @param records how many records it read or wrote, for the search for mass access
 * @param individualNumberRead whether a 個人番号 was seen, printed or given out
 * @param details small facts such as a form's issue number or the number of sheets (印刷ログ); no personal data
 */
public record AuditEntry(
        String operation,
        List<Subject> subjects,
        int records,
        Outcome outcome,
        boolean individualNumberRead,
        Map<String, String> details) {

    private static final int LONGEST_DETAIL = 200;

    public AuditEntry {
        subjects = List.copyOf(subjects);
        details = Map.copyOf(details);
    }

    /** A successful operation on nothing yet. */
    public static AuditEntry of(AuditedOperation operation) {
        return new AuditEntry(operation.code(), List.of(), 0, Outcome.SUCCESS, false, Map.of());
    }

    public AuditEntry subject(AddresseeNumber number) {
        return subject(Subject.of(number));
    }

    public AuditEntry subject(HouseholdNumber number) {
        return subject(Subject.of(number));
    }

    /** Adds one subject; the count of records follows the addressees named. */
    public AuditEntry subject(Subject subject) {
        return subjects(List.of(subject));
    }

    /** Adds all of them. */
    public AuditEntry subjects(Collection<Subject> more) {
        var all = new ArrayList<>(subjects);
        all.addAll(more);
        return new AuditEntry(operation, all, Math.max(records, all.size()), outcome, individualNumberRead, details);
    }

    /** Adds all of them as addressees. */
    public AuditEntry addressees(Collection<AddresseeNumber> more) {
        return subjects(more.stream().map(Subject::of).toList());
    }

    /** How many records were read or written, when more than the subjects named. */
    public AuditEntry records(int count) {
        return new AuditEntry(operation, subjects, count, outcome, individualNumberRead, details);
    }

    public AuditEntry outcome(Outcome how) {
        return new AuditEntry(operation, subjects, records, how, individualNumberRead, details);
    }

    /** A 個人番号 was seen, printed or given out. */
    public AuditEntry individualNumberSeen() {
        return new AuditEntry(operation, subjects, records, outcome, true, details);
    }

    /** One small fact without personal data; cut off after 200 characters. */
    public AuditEntry detail(String name, Object fact) {
        var all = new TreeMap<>(details);
        all.put(name, clean(String.valueOf(fact)));
        return new AuditEntry(operation, subjects, records, outcome, individualNumberRead, all);
    }

    /** What PostgreSQL and UTF-8 can hold, so that the hash of what is read back is the hash of what was written. */
    private static String clean(String text) {
        var characters = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        return characters.codePointCount(0, characters.length()) <= LONGEST_DETAIL
                ? characters
                : characters.substring(0, characters.offsetByCodePoints(0, LONGEST_DETAIL));
    }
}
