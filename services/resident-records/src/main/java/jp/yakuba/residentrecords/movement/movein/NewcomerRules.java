package jp.yakuba.residentrecords.movement.movein;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.procedure.NumberRules;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.PersonRules;

/** The rules on those who move in, one by one. */
final class NewcomerRules {

    private NewcomerRules() {}

    static Findings check(MoveIn moveIn, Situation situation) {
        var newcomers = moveIn.newcomers();
        return someNewcomer(moveIn)
                .and(NumberRules.eachOnce(MoveIn.LIST, newcomers))
                .and(Found.inEach(MoveIn.LIST, newcomers.size(), i -> {
                    var newcomer = newcomers.get(i);
                    return PersonRules.check(newcomer, situation.today())
                            .and(foreignResidentBy(newcomer, moveIn.header().movementDate()));
                }));
    }

    @Requirement("001/4.0.1")
    private static Findings someNewcomer(MoveIn moveIn) {
        return Found.when(
                moveIn.newcomers().isEmpty(),
                () -> Finding.error(RecordsError.MOVERS_MISSING, MoveIn.LIST, "異動者が入力されていません。", "転入する人を１人以上入力してください。"));
    }

    /** 外国人住民となった年月日 is the day of moving in, or an earlier one brought along from another municipality. */
    @Requirement("001/1.1.2")
    private static Findings foreignResidentBy(Newcomer newcomer, RecordedDate movedIn) {
        var foreign = newcomer.foreign();
        return Found.when(
                foreign != null
                        && !foreign.since().unknown()
                        && foreign.since().value().isAfter(movedIn.value()),
                () -> Finding.error(
                        RecordsError.FOREIGN_SINCE_AFTER_MOVEMENT,
                        "foreign.since",
                        "外国人住民となった年月日が異動日より後です。",
                        "転入をした日か、前住所地から引き継いだ年月日を入力してください。"));
    }
}
