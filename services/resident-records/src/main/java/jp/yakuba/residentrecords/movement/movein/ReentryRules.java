package jp.yakuba.residentrecords.movement.movein;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.procedure.Register;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.ResidentRecord;

/** 再転入者: one who lived here before is not entered as if new (4.1.1.2). */
@Requirement("001/4.1.1.2")
final class ReentryRules {

    private final Newcomer newcomer;
    private final Register register;

    private ReentryRules(Newcomer newcomer, Register register) {
        this.newcomer = newcomer;
        this.register = register;
    }

    static Findings check(MoveIn moveIn, Situation situation) {
        var newcomers = moveIn.newcomers();
        return Found.inEach(MoveIn.LIST, newcomers.size(), i -> {
            var rules = new ReentryRules(newcomers.get(i), situation.register());
            return chosenOnce(newcomers, i)
                    .and(rules.formerRecordIsUsable())
                    .and(new NewcomerNumbers(newcomers.get(i), moveIn, situation.register()).check())
                    .and(rules.threeItemsMatch());
        });
    }

    private static Findings chosenOnce(List<Newcomer> newcomers, int i) {
        var former = newcomers.get(i).formerNumber();
        return Found.when(
                former != null
                        && newcomers.subList(0, i).stream().anyMatch(other -> former.equals(other.formerNumber())),
                () -> Finding.error(
                        RecordsError.MOVER_DUPLICATED, "formerNumber", "同じ除票が２人に選ばれています。", "再転入者の除票を選び直してください。"));
    }

    private Findings formerRecordIsUsable() {
        var number = newcomer.formerNumber();
        if (number == null) {
            return Findings.none();
        }
        return register.record(number)
                .map(record -> switch (record) {
                    case CurrentRecord _ ->
                        Findings.of(Finding.error(
                                RecordsError.FORMER_RECORD_NOT_DELETED,
                                "formerNumber",
                                "選ばれた人は現に住民です。",
                                "除票のある人を選び直してください。"));
                    case DeletedRecord deleted
                    when deleted.isOfDeceased() ->
                        Findings.of(Finding.error(
                                RecordsError.FORMER_RECORD_OF_DECEASED,
                                "formerNumber",
                                "選ばれた除票は死亡した人のものです。",
                                "除票を選び直してください。誤って消除したときは異動の取消しをしてください。"));
                    case DeletedRecord deleted -> sameItems(deleted);
                })
                .orElseGet(() -> Findings.of(Finding.error(
                        RecordsError.FORMER_RECORD_UNKNOWN, "formerNumber", "この宛名番号の除票がありません。", "検索して除票を選び直してください。")));
    }

    private Findings sameItems(DeletedRecord deleted) {
        var row = deleted.row();
        return Found.when(
                !row.birthDate().value().equals(newcomer.birthDate().value()) || row.sex() != newcomer.sex(),
                () -> Finding.alert(
                        RecordsAlert.FORMER_RECORD_DIFFERS,
                        "formerNumber",
                        "選ばれた除票と生年月日又は性別が違います。",
                        "同じ人の除票かどうかを確かめてください。"));
    }

    /** ３情報（氏名・性別・生年月日）: may be chance, so only an alert. */
    private Findings threeItemsMatch() {
        if (newcomer.formerNumber() != null) {
            return Findings.none();
        }
        return Findings.of(register.like(newcomer.names(), newcomer.sex(), newcomer.birthDate()).stream()
                .map(record -> switch (record) {
                    case CurrentRecord _ ->
                        Finding.alert(
                                RecordsAlert.SAME_PERSON_POSSIBLE,
                                "names.full",
                                "氏名（異体字と読みを含む）・性別・生年月日が同じ住民がいます。",
                                who(record) + "同じ人でないことを確かめてください。");
                    case DeletedRecord _ ->
                        Finding.alert(
                                RecordsAlert.RE_ENTRY_POSSIBLE,
                                "names.full",
                                "氏名（異体字と読みを含む）・性別・生年月日が同じ除票があります。",
                                who(record) + "同じ人のときは、その除票を再転入者として選んでください。");
                })
                .toList());
    }

    private String who(ResidentRecord record) {
        return register.mayTell(record)
                ? "宛名番号 " + record.addresseeNumber() + " の人です。"
                : "だれであるかは、表示する権限のある職員に確かめてください。";
    }
}
