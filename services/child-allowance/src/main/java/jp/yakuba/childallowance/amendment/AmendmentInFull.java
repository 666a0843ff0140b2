package jp.yakuba.childallowance.amendment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.amendment.amended.AmendedMonths;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.decided.RejectedAmendment;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.rest.FindingBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as it is told over REST, with what was entered and what it amounts to.
 *
 * @param amendment what was entered, as the operator may see it
 * @param passedAlerts the reason given for each alert that was passed, by its code
 * @param lacks what it lacked when it was received; none of one that lacked nothing
 * @param findings what the rules find now; none of one that is closed
 * @param months the months that follow from it, or that were decided; missing while there are errors, and of one given up
 * @param rejection why and when it was decided against; missing if it was not
 */
@Schema(name = "AmendmentDraftInFull")
record AmendmentInFull(
        @JsonUnwrapped AmendmentAnswer draft,
        Shown<Amendment> amendment,
        @Schema(ref = "PassedAlerts") Map<String, String> passedAlerts,
        List<FindingBody> lacks,
        List<FindingBody> findings,
        @Nullable AmendedMonths months,
        @Nullable RejectedAmendment rejection) {

    static AmendmentInFull of(Operator operator, AmendmentDraft draft, AmendmentAssessment assessed, Findings lacks) {
        return new AmendmentInFull(
                AmendmentAnswer.of(draft),
                Shown.of(Clearance.of(operator).json(Amendment.SHAPE, draft.amendment())),
                draft.passedAlerts(),
                lacks.list().stream().map(FindingBody::of).toList(),
                assessed.findings().list().stream().map(FindingBody::of).toList(),
                assessed.months(),
                assessed.rejection());
    }
}
