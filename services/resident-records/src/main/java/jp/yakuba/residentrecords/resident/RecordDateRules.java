package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.RecordsError;
import org.jspecify.annotations.Nullable;

/**
 * Whether the dates of one row are in an order that can have happened. Of rows that come by file this is all that can be
 * asked; what movements make is asked more, because what was before is known. Only what is certain is an error.
 */
final class RecordDateRules {

    private RecordDateRules() {}

    static Findings check(ResidentVersion row) {
        return movementSinceBirth(row).and(movementSinceResident(row)).and(deletedSinceResident(row));
    }

    @Requirement("001/4.0.3")
    private static Findings movementSinceBirth(ResidentVersion row) {
        return isBefore(row.movement().date(), row.birthDate())
                ? Findings.of(Finding.error(
                        RecordsError.MOVEMENT_BEFORE_BIRTH,
                        "movement.date",
                        "異動日が生年月日より前です。",
                        "元号と年を確かめて、異動日か生年月日を入力し直してください。"))
                : Findings.none();
    }

    /** Foreigners were not yet residents when some of their movements happened, which the law of 2012 took over. */
    @Requirement("001/4.0.3")
    private static Findings movementSinceResident(ResidentVersion row) {
        return isBefore(row.movement().date(), row.residentSince())
                ? Findings.of(Finding.error(
                        RecordsError.MOVEMENT_BEFORE_RESIDENCE,
                        "movement.date",
                        "異動日が、異動者が住民となった日より前です。",
                        "異動日か住民となった年月日を確かめて入力し直してください。"))
                : Findings.none();
    }

    @Requirement("001/1.1.5")
    private static Findings deletedSinceResident(ResidentVersion row) {
        var deletion = row.deletion();
        return deletion != null && isBefore(deletion.date(), row.residentFrom())
                ? Findings.of(Finding.error(
                        RecordsError.DELETION_BEFORE_RESIDENCE,
                        "deletion.date",
                        "消除の異動日が、住民となった日より前です。",
                        "消除の異動年月日か住民となった年月日を確かめて入力し直してください。"))
                : Findings.none();
    }

    private static boolean isBefore(RecordedDate date, @Nullable RecordedDate since) {
        return since != null && date.isCertainlyBefore(since);
    }
}
