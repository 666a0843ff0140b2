package jp.yakuba.residentrecords.certificate.content;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.SubjectVersion;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * 世帯主 as a copy names one: who is head of the household now, not whom a row that was written earlier names. Of a 除票
 * whose head was still there, and of copies issued before this was kept, it is what the row says.
 */
@Requirement({"001/1.1.10", "001/4.0.4"})
public sealed interface HeadOfCopy {

    /** What the row of the person says. */
    record AsRecorded() implements HeadOfCopy {}

    /** None: the household has no head until one is set. */
    record None() implements HeadOfCopy {}

    /** The record of the head. */
    record Known(SubjectVersion head) implements HeadOfCopy {}

    /** The head of those who live in the household. */
    static HeadOfCopy of(Household household) {
        return household
                .head()
                .map(CurrentRecord::row)
                .<HeadOfCopy>map(row -> new Known(new SubjectVersion(row.addresseeNumber(), row.version())))
                .orElseGet(None::new);
    }

    /**
     * The head of a 除票: the one whom its row names, unless that one had left the household before.
     *
     * @param household everybody under its number, the deleted ones too
     */
    static HeadOfCopy of(DeletedRecord record, Collection<ResidentVersion> household) {
        var hadLeft = household.stream()
                .filter(row -> !row.addresseeNumber().equals(record.row().addresseeNumber()))
                .filter(row -> Objects.equals(row.names().full(), record.row().householdHeadName()))
                .flatMap(row -> Stream.ofNullable(row.deletion()))
                .anyMatch(gone -> gone.date().compareTo(record.deletion().date()) < 0);
        return hadLeft ? new None() : new AsRecorded();
    }

    /** As the history keeps it. */
    default @Nullable String text() {
        return switch (this) {
            case AsRecorded() -> null;
            case None() -> "";
            case Known(var head) -> head.person().value() + "/" + head.version();
        };
    }

    /** From the history. */
    static HeadOfCopy parse(@Nullable String text) {
        if (text == null) {
            return new AsRecorded();
        }
        return text.isEmpty() ? new None() : new Known(SubjectVersion.parse(text));
    }
}
