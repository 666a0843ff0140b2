package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.DraftState.DRAFT;
import static jp.yakuba.residentrecords.movement.DraftState.REGISTERED;
import static jp.yakuba.residentrecords.movement.DraftState.RETURNED;
import static jp.yakuba.residentrecords.movement.DraftState.REVIEWED;
import static jp.yakuba.residentrecords.movement.DraftState.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsError;

/**
 * The ways a draft may go (4.0.8). A draft that is changed is a draft again, whatever was decided on it before; what is
 * registered or withdrawn goes nowhere.
 */
@Requirement("001/4.0.8")
public final class DraftTransitions {

    private static final Map<DraftState, Set<DraftState>> ALLOWED = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(DRAFT, REVIEWED, RETURNED, WITHDRAWN),
            REVIEWED, EnumSet.of(DRAFT, REGISTERED, RETURNED, WITHDRAWN),
            RETURNED, EnumSet.of(DRAFT, WITHDRAWN),
            REGISTERED, EnumSet.noneOf(DraftState.class),
            WITHDRAWN, EnumSet.noneOf(DraftState.class)));

    private DraftTransitions() {}

    /** Whether a draft may go from the one state to the other. */
    public static boolean isAllowed(DraftState from, DraftState to) {
        return ALLOWED.getOrDefault(from, Set.of()).contains(to);
    }

    /** What stands in the way of the step. */
    public static Findings check(DraftState from, DraftState to) {
        return Found.when(
                !isAllowed(from, to),
                () -> Finding.error(
                        RecordsError.DRAFT_STATE_WRONG,
                        "",
                        "「" + from.japanese() + "」の異動は「" + to.japanese() + "」にできません。",
                        "一覧を表示し直して、今の状態を確かめてください。"));
    }

    /** Another clerk has changed the draft since it was shown. */
    public static Findings changedMeanwhile() {
        return Findings.of(Finding.error(
                RecordsError.DRAFT_CHANGED_MEANWHILE,
                "",
                "表示した後に、ほかの職員がこの仮登録を更新しました。入力した内容は、この画面に残っています。",
                "仮登録一覧から今の内容を確かめ、よければもう一度確認（F9）してください。"));
    }

    /** 審査 is by another than who wrote what is reviewed, unless the office has decided otherwise. */
    static Findings reviewedByAnother(Set<String> writers, String reviewingUser, boolean ownToo) {
        return Found.when(
                !ownToo && writers.contains(reviewingUser),
                () -> Finding.error(
                        RecordsError.REVIEWER_ENTERED_IT,
                        "",
                        "入力または修正した人は、その異動を審査できません。",
                        "入力も修正もしていない職員に審査を依頼してください。"));
    }

    /** 決裁 is by another than who wrote what is decided. */
    static Findings decidedByAnother(Set<String> writers, String decidingUser) {
        return Found.when(
                writers.contains(decidingUser),
                () -> Finding.error(
                        RecordsError.APPROVER_ENTERED_IT,
                        "",
                        "入力または修正した人は、その異動を決裁できません。",
                        "入力も修正もしていない職員に決裁を依頼してください。"));
    }
}
