package jp.yakuba.residentrecords.certificate.content;

import java.util.List;
import jp.yakuba.foundation.Requirement;

/**
 * What 統合記載欄 holds.
 *
 * @param movements A, the history of entries, oldest first, each with its points to note (B)
 * @param remarks C, free text that belongs to no movement
 */
@Requirement("001/1.1.14")
public record ConsolidatedEntries(List<RecordedMovement> movements, List<String> remarks) {

    /** Nothing. */
    public static final ConsolidatedEntries NONE = new ConsolidatedEntries(List.of(), List.of());

    public ConsolidatedEntries {
        movements = List.copyOf(movements);
        remarks = List.copyOf(remarks);
    }
}
