package jp.yakuba.residentrecords.movement.reversal;

import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.movement.procedure.MoverRules;
import jp.yakuba.residentrecords.movement.procedure.NamedMovement;
import jp.yakuba.residentrecords.movement.procedure.RegisteredMovement;
import jp.yakuba.residentrecords.movement.procedure.Situation;

/** The rules on taking back a movement. */
final class ReversalRules {

    private ReversalRules() {}

    static Findings check(Reversal reversal, Situation situation) {
        return situation
                .register()
                .movement(reversal.movement())
                .map(reversed -> MoverRules.eachOnce(reversal.movers())
                        .and(named(reversed))
                        .and(notItselfAReversal(reversed))
                        .and(moversAreOfTheMovement(reversal, reversed))
                        .and(notTakenBackYet(reversal, reversed, situation))
                        .and(newestOfEachPerson(reversal, reversed, situation)))
                .orElseGet(() -> Findings.of(Finding.error(
                        RecordsError.MOVEMENT_UNKNOWN, "movement", "取り消す異動がありません。", "異動履歴から取り消す異動を選び直してください。")));
    }

    /** The clerk, the reviewer and the approver see which movement it is. */
    @Requirement("001/4.6.0.1")
    private static Findings named(RegisteredMovement reversed) {
        var movement = reversed.records().getFirst().after().movement();
        return Findings.of(Finding.info(
                RecordsInfo.REVERSAL_TAKES_BACK,
                "movement",
                "取り消す異動は、" + NamedMovement.whole(movement) + "です。",
                "違うときは、異動履歴から取り消す異動を選び直してください。"));
    }

    /** What 4.6 takes back are the movements of 4.1 to 4.5. */
    @Requirement("001/4.6.0.1")
    private static Findings notItselfAReversal(RegisteredMovement reversed) {
        return Found.when(
                reversed.records().stream().anyMatch(change -> TakenBack.isReversal(change.after())),
                () -> Finding.error(
                        RecordsError.REVERSAL_OF_REVERSAL,
                        "movement",
                        "異動の取消しを取り消すことはできません。",
                        "取り消した異動をもう一度入力してください。"));
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
                                RecordsError.MOVER_NOT_OF_MOVEMENT, "", "取り消す異動の異動者ではありません。", "その異動の異動者から選び直してください。")));
    }

    @Requirement("001/4.6.0.1")
    private static Findings notTakenBackYet(Reversal reversal, RegisteredMovement reversed, Situation situation) {
        return Found.when(
                takenBack(reversal, reversed, situation).anyMatch(TakenBack::already),
                () -> Finding.error(
                        RecordsError.MOVEMENT_ALREADY_REVERSED,
                        "movement",
                        "この異動は既に取り消されています。",
                        "異動履歴から、取り消されていない異動を選んでください。一部の異動者だけを取り消してあるときは、残りの異動者を選んでください。"));
    }

    /** A later movement builds on this one and has to be taken back first. */
    @Requirement("001/4.6.0.1")
    private static Findings newestOfEachPerson(Reversal reversal, RegisteredMovement reversed, Situation situation) {
        return Found.when(
                takenBack(reversal, reversed, situation).anyMatch(change -> !change.already() && change.isSuperseded()),
                () -> Finding.error(
                        RecordsError.NOT_THE_NEWEST_MOVEMENT, "movement", "この異動の後に別の異動があります。", "後の異動から順に取り消してください。"));
    }

    private static Stream<TakenBack> takenBack(Reversal reversal, RegisteredMovement reversed, Situation situation) {
        return ReversalProcedure.persons(reversal, reversed).stream()
                .flatMap(person -> reversed.of(person).stream())
                .map(change -> ReversalProcedure.takenBack(change, situation));
    }
}
