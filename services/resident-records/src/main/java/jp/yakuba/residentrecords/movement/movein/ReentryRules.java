package jp.yakuba.residentrecords.movement.movein;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.procedure.Found;
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
        return Found.inEach(NewcomerRules.LIST, newcomers.size(), i -> {
            var rules = new ReentryRules(newcomers.get(i), situation.register());
            return chosenOnce(newcomers, i)
                    .and(rules.formerRecordIsUsable())
                    .and(rules.numbersAreTheirs())
                    .and(rules.threeItemsMatch());
        });
    }

    private static Findings chosenOnce(List<Newcomer> newcomers, int i) {
        var former = newcomers.get(i).formerNumber();
        return Found.when(
                former != null
                        && newcomers.subList(0, i).stream().anyMatch(other -> former.equals(other.formerNumber())),
                () -> Finding.error("mover-duplicated", "formerNumber", "同じ除票が２人に選ばれています。", "再転入者の除票を選び直してください。"));
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
                                "former-record-not-deleted", "formerNumber", "選ばれた人は現に住民です。", "除票のある人を選び直してください。"));
                    case DeletedRecord deleted
                    when deleted.isOfDeceased() ->
                        Findings.of(Finding.error(
                                "former-record-of-deceased",
                                "formerNumber",
                                "選ばれた除票は死亡した人のものです。",
                                "除票を選び直してください。誤って消除したときは異動の取消しをしてください。"));
                    case DeletedRecord deleted -> sameItems(deleted);
                })
                .orElseGet(() -> Findings.of(Finding.error(
                        "former-record-unknown", "formerNumber", "この宛名番号の除票がありません。", "検索して除票を選び直してください。")));
    }

    private Findings sameItems(DeletedRecord deleted) {
        var row = deleted.row();
        return Found.when(
                !row.birthDate().value().equals(newcomer.birthDate().value()) || row.sex() != newcomer.sex(),
                () -> Finding.alert(
                        "former-record-differs", "formerNumber", "選ばれた除票と生年月日又は性別が違います。", "同じ人の除票かどうかを確かめてください。"));
    }

    /** The three numbers each belong to one person; a match is that person. */
    private Findings numbersAreTheirs() {
        var code = newcomer.residentRecordCode();
        var foreign = newcomer.foreign();
        var card = foreign == null ? null : foreign.cardNumber();
        var number = newcomer.individualNumber();
        return matches("residentRecordCode", code == null ? List.of() : register.withResidentRecordCode(code))
                .and(matches("foreign.cardNumber", card == null ? List.of() : register.withCardNumber(card)))
                .and(matches("individualNumber", number == null ? List.of() : register.withIndividualNumber(number)));
    }

    private Findings matches(String field, List<ResidentRecord> holders) {
        return Findings.of(
                holders.stream().flatMap(holder -> match(field, holder)).toList());
    }

    private Stream<Finding> match(String field, ResidentRecord holder) {
        return switch (holder) {
            case CurrentRecord _ ->
                Stream.of(Finding.error("already-resident", field, "この番号の人は現に住民です。", "番号を確かめるか、その人の異動として処理してください。"));
            case DeletedRecord deleted
            when Objects.equals(newcomer.formerNumber(), deleted.addresseeNumber()) -> Stream.of();
            case DeletedRecord deleted
            when newcomer.formerNumber() == null ->
                Stream.of(Finding.error(
                        "re-entry-entered-as-new",
                        field,
                        "同じ番号の除票があります。新規の入力はできません。",
                        choose(deleted.addresseeNumber())));
            case DeletedRecord deleted ->
                Stream.of(Finding.error(
                        "re-entry-of-another-person",
                        field,
                        "この番号は選ばれた除票と別の人のものです。",
                        choose(deleted.addresseeNumber())));
        };
    }

    private static String choose(AddresseeNumber number) {
        return "宛名番号 " + number + " の除票を再転入者として選んでください。";
    }

    /** ３情報（氏名・性別・生年月日）: may be chance, so only an alert. */
    private Findings threeItemsMatch() {
        var name = newcomer.names().full();
        var sex = newcomer.sex();
        if (newcomer.formerNumber() != null || name == null || sex == null) {
            return Findings.none();
        }
        return Findings.of(register.withSameNameSexAndBirth(name, sex, newcomer.birthDate()).stream()
                .map(record -> switch (record) {
                    case CurrentRecord current ->
                        Finding.alert(
                                "same-person-possible",
                                "names.full",
                                "氏名・性別・生年月日が同じ住民がいます。",
                                "宛名番号 " + current.addresseeNumber() + " の人と同じ人でないことを確かめてください。");
                    case DeletedRecord deleted ->
                        Finding.alert(
                                "re-entry-possible",
                                "names.full",
                                "氏名・性別・生年月日が同じ除票があります。",
                                "同じ人のときは、" + choose(deleted.addresseeNumber()));
                })
                .toList());
    }
}
