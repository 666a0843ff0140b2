package jp.yakuba.childallowance.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.claim.decided.RejectedClaim;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.rest.FindingBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is told over REST, with what was entered and what it amounts to.
 *
 * @param claim what was entered, as the operator may see it
 * @param passedAlerts the reason given for each alert that was passed, by its code
 * @param lacks what it lacked when it was received; none of one that lacked nothing
 * @param findings what the rules find now; none of one that is closed
 * @param months the months that follow from it, or that were decided; missing while there are errors, and of one given up
 * @param rejection why and when it was decided against; missing if it was not
 * @param annulledBy the amendment by which the certification was taken back; missing if it was not
 */
@Schema(name = "ClaimDraftInFull")
record ClaimInFull(
        @JsonUnwrapped ClaimAnswer draft,
        Shown<CertificationClaim> claim,
        @Schema(ref = "PassedAlerts") Map<String, String> passedAlerts,
        List<FindingBody> lacks,
        List<FindingBody> findings,
        @Nullable ClaimedMonths months,
        @Nullable RejectedClaim rejection,
        @Nullable AmendmentId annulledBy) {

    static ClaimInFull of(Operator operator, ClaimDraft draft, ClaimAssessment assessed, Findings lacks) {
        return new ClaimInFull(
                ClaimAnswer.of(draft),
                Shown.of(Clearance.of(operator).json(CertificationClaim.SHAPE, draft.claim())),
                draft.passedAlerts(),
                lacks.list().stream().map(FindingBody::of).toList(),
                assessed.findings().list().stream().map(FindingBody::of).toList(),
                assessed.months(),
                assessed.rejection(),
                assessed.annulledBy());
    }
}
