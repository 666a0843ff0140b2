package jp.yakuba.residentrecords.movement;

import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.json.Unread;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.MovementKind;

/**
 * A notification as it was sent over REST.
 *
 * @param fields what it says, by path; findings name these paths, as they do on the screen
 * @param passedAlerts the reason given for each alert that is passed, by its code
 */
record MovementBody(Map<String, String> fields, Map<String, String> passedAlerts) {

    /**
     * Reads a notification of the kind that the address or the draft says. Refuses what is no such notification, with all
     * that the rules could not read of it either; what is one but cannot be read, the rules tell.
     */
    static MovementBody of(Unread<MovementBody> sent, MovementKind kind) {
        var typed = sent.as("notification", Examiner.shape(kind), "kind");
        var faults = typed.faults().and(otherKind(typed.text("kind"), kind));
        if (faults.hasErrors()) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    faults.and(typed.standing(Examiner.unreadable(kind, typed.fields()))));
        }
        return new MovementBody(typed.fields(), typed.passedAlerts());
    }

    private static Findings otherKind(String said, MovementKind kind) {
        return said.isEmpty() || said.equals(kind.code())
                ? Findings.none()
                : Findings.of(Finding.error(
                        RecordsError.KIND_DIFFERS, "kind", "異動の種類が違います。", kind.code() + " とするか、kind を取り除いてください。"));
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "MovementBody";
    }
}
