package jp.yakuba.office.approval;

import static jp.yakuba.office.approval.DraftState.DRAFT;
import static jp.yakuba.office.approval.DraftState.REGISTERED;
import static jp.yakuba.office.approval.DraftState.REJECTED;
import static jp.yakuba.office.approval.DraftState.RETURNED;
import static jp.yakuba.office.approval.DraftState.REVIEWED;
import static jp.yakuba.office.approval.DraftState.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;

/**
 * The ways a draft may go, and who may take it there. A draft that is changed is a draft again, whatever was decided on it
 * before; what is registered, rejected or withdrawn goes nowhere. What does not hold any more as it was entered cannot be
 * reviewed, and so is rejected without.
 */
@Requirement("001/4.0.8")
public final class DraftTransitions {

    private static final Map<DraftState, Set<DraftState>> ALLOWED = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(DRAFT, REVIEWED, REJECTED, RETURNED, WITHDRAWN),
            REVIEWED, EnumSet.of(DRAFT, REGISTERED, REJECTED, RETURNED, WITHDRAWN),
            RETURNED, EnumSet.of(DRAFT, WITHDRAWN),
            REGISTERED, EnumSet.noneOf(DraftState.class),
            REJECTED, EnumSet.noneOf(DraftState.class),
            WITHDRAWN, EnumSet.noneOf(DraftState.class)));

    private DraftTransitions() {}

    /** Whether a draft may go from the one state to the other. */
    public static boolean isAllowed(DraftState from, DraftState to) {
        return ALLOWED.getOrDefault(from, Set.of()).contains(to);
    }

    /**
     * What stands in the way of the step.
     *
     * @param noun what the draft is called: 異動
     */
    public static Findings check(String noun, DraftState from, DraftState to) {
        return Found.when(
                !isAllowed(from, to),
                () -> Finding.error(
                        ApprovalError.DRAFT_STATE_WRONG,
                        "",
                        "「" + from.japanese() + "」の" + noun + "は「" + to.japanese() + "」にできません。",
                        "一覧を表示し直して、今の状態を確かめてください。"));
    }

    /** 審査 is by another than who wrote what is reviewed, unless the office has decided otherwise. */
    public static Findings reviewedByAnother(String noun, Set<String> writers, String reviewingUser, boolean ownToo) {
        return Found.when(
                !ownToo && writers.contains(reviewingUser),
                () -> Finding.error(
                        ApprovalError.REVIEWER_ENTERED_IT,
                        "",
                        "入力または修正した人は、その" + noun + "を審査できません。",
                        "入力も修正もしていない職員に審査を依頼してください。"));
    }

    /** 決裁 is by another than who wrote what is decided. */
    public static Findings decidedByAnother(String noun, Set<String> writers, String decidingUser) {
        return Found.when(
                writers.contains(decidingUser),
                () -> Finding.error(
                        ApprovalError.APPROVER_ENTERED_IT,
                        "",
                        "入力または修正した人は、その" + noun + "を決裁できません。",
                        "入力も修正もしていない職員に決裁を依頼してください。"));
    }
}
