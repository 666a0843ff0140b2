package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.HeldNumber;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/** 住民票コード, 個人番号 and 在留カード等番号 are one person's each. */
public final class NumberRules {

    private NumberRules() {}

    /** No two people of one notification have the same number. */
    @Requirement({"001/1.1.1", "001/1.1.2"})
    public static Findings eachOnce(String list, List<Newcomer> people) {
        return Found.inEach(
                list, people.size(), i -> once(people, i, "residentRecordCode", Newcomer::residentRecordCode)
                        .and(once(people, i, "individualNumber", Newcomer::individualNumber))
                        .and(once(people, i, "foreign.cardNumber", person -> card(person.foreign()))));
    }

    private static Findings once(
            List<Newcomer> people, int i, String field, Function<Newcomer, @Nullable Object> number) {
        var own = number.apply(people.get(i));
        return Found.when(
                own != null && people.subList(0, i).stream().anyMatch(other -> own.equals(number.apply(other))),
                () -> Finding.error(
                        RecordsError.NUMBER_DOUBLED, field, "同じ番号が、この届出の前の人にも入力されています。", "どちらの人の番号かを確かめて、一方を直してください。"));
    }

    /** A card is one person's; one who was just born is nobody who has been here before. */
    @Requirement("001/1.1.2")
    public static Findings cardOfNobodyElse(@Nullable ForeignItems foreign, Register register) {
        var card = card(foreign);
        return card == null
                ? Findings.none()
                : Findings.of(register.holders(HeldNumber.of(card)).stream()
                        .map(holder -> Finding.error(
                                RecordsError.CARD_NUMBER_OF_ANOTHER,
                                "foreign.cardNumber",
                                "この番号はほかの人のものです。",
                                whose(holder, register) + "番号を確かめてください。"))
                        .toList());
    }

    /** Whose record it is, for those who may know it; the beginning of what is to be done. */
    public static String whose(ResidentRecord holder, Register register) {
        return register.mayTell(holder)
                ? "宛名番号 " + holder.addresseeNumber() + " の人の番号です。"
                : "だれの番号かは、表示する権限のある職員に確かめてください。";
    }

    private static @Nullable ResidenceCardNumber card(@Nullable ForeignItems foreign) {
        return foreign == null ? null : foreign.cardNumber();
    }
}
