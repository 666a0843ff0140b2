package jp.yakuba.residentrecords.movement.reversal;

import java.util.EnumSet;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.notification.Reversal;
import jp.yakuba.residentrecords.movement.procedure.Found;
import jp.yakuba.residentrecords.movement.procedure.MoverRules;
import jp.yakuba.residentrecords.movement.procedure.RegisteredMovement;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** The rules on taking back a movement. */
final class ReversalRules {

    private static final Set<MovementReason> REVERSALS = EnumSet.of(
            MovementReason.REVERSAL_INCREASE, MovementReason.REVERSAL_DECREASE, MovementReason.REVERSAL_CORRECTION);

    private ReversalRules() {}

    static Findings check(Reversal reversal, Situation situation) {
        return situation
                .register()
                .movement(reversal.movement())
                .map(reversed -> MoverRules.eachOnce(reversal.movers())
                        .and(notItselfAReversal(reversed))
                        .and(moversAreOfTheMovement(reversal, reversed))
                        .and(newestOfEachPerson(reversal, reversed, situation)))
                .orElseGet(() -> Findings.of(
                        Finding.error("movement-unknown", "movement", "取り消す異動がありません。", "異動履歴から取り消す異動を選び直してください。")));
    }

    /** What 4.6 takes back are the movements of 4.1 to 4.5. */
    @Requirement("001/4.6.0.1")
    private static Findings notItselfAReversal(RegisteredMovement reversed) {
        return Found.when(
                reversed.records().stream()
                        .anyMatch(change ->
                                REVERSALS.contains(change.after().movement().reason())),
                () -> Finding.error(
                        "reversal-of-reversal", "movement", "異動の取消しを取り消すことはできません。", "取り消した異動をもう一度入力してください。"));
    }

    @Requirement("001/4.6.0.1")
    private static Findings moversAreOfTheMovement(Reversal reversal, RegisteredMovement reversed) {
        var movers = reversal.movers();
        return Found.inEach(
                "movers",
                movers.size(),
                i -> Found.when(
                        reversed.of(movers.get(i)).isEmpty(),
                        () -> Finding.error(
                                "mover-not-of-movement", "", "取り消す異動の異動者ではありません。", "その異動の異動者から選び直してください。")));
    }

    /** A later movement builds on this one and has to be taken back first. */
    @Requirement("001/4.6.0.1")
    private static Findings newestOfEachPerson(Reversal reversal, RegisteredMovement reversed, Situation situation) {
        var superseded = ReversalProcedure.persons(reversal, reversed).stream()
                .flatMap(person -> reversed.of(person).stream())
                .anyMatch(change -> isSuperseded(change, situation));
        return Found.when(
                superseded,
                () -> Finding.error("not-the-newest-movement", "movement", "この異動の後に別の異動があります。", "後の異動から順に取り消してください。"));
    }

    private static boolean isSuperseded(DraftRecord change, Situation situation) {
        var later = situation.register().versions(change.after().addresseeNumber()).stream()
                .filter(row -> row.version() > change.after().version())
                .toList();
        return !later.stream().allMatch(row -> completes(row, change.after()))
                && !restores(later.getLast(), change.after());
    }

    /** The day of a planned 転出 and the 転入通知 add rows to the same movement; they do not stand in the way. */
    @Requirement({"001/4.6.0.1", "001/4.1.3.1.1"})
    private static boolean completes(ResidentVersion row, ResidentVersion completed) {
        return row.movement().reason() == completed.movement().reason()
                && row.movement().date().equals(completed.movement().date())
                && completed.movement().reason().effect() == MovementReason.Effect.DELETION;
    }

    /** What was built on the movement has been taken back: all is as it left it, but for the household returned into. */
    private static boolean restores(ResidentVersion row, ResidentVersion restored) {
        return REVERSALS.contains(row.movement().reason())
                && row.change()
                        .version(restored.version())
                        .movement(restored.movement())
                        .householdNumber(restored.householdNumber())
                        .build()
                        .equals(restored);
    }
}
