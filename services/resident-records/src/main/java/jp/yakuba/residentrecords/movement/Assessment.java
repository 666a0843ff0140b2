package jp.yakuba.residentrecords.movement;

import java.util.List;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.resident.DraftRecord;

/**
 * What a notification comes to: what was found, and what it would do.
 *
 * @param findings errors block, alerts may be passed with a reason
 * @param effect what it does to everyone it touches; nothing while there are errors
 */
public record Assessment(Findings findings, Effect effect) {

    /** Takes no effect beside errors. */
    public Assessment {
        effect = findings.hasErrors() ? Effect.none() : effect;
    }

    /** Before and after of everyone it touches. */
    public List<DraftRecord> records() {
        return effect.records();
    }
}
