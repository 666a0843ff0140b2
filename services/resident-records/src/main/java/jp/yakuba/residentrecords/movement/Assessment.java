package jp.yakuba.residentrecords.movement;

import java.util.List;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.resident.DraftRecord;

/**
 * What a notification comes to: what was found, and what it would do.
 *
 * @param findings errors block, alerts may be passed with a reason
 * @param records before and after of everyone it touches; none while there are errors
 */
public record Assessment(Findings findings, List<DraftRecord> records) {

    /** Takes no records beside errors. */
    public Assessment {
        records = findings.hasErrors() ? List.of() : List.copyOf(records);
    }
}
