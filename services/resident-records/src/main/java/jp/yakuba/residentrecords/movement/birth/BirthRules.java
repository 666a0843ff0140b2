package jp.yakuba.residentrecords.movement.birth;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.procedure.NumberRules;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.resident.ForeignResidentClass;
import jp.yakuba.residentrecords.resident.PersonRules;
import org.jspecify.annotations.Nullable;

/** The rules on children who were born. */
final class BirthRules {

    private BirthRules() {}

    static Findings check(Birth birth, Situation situation) {
        var born = birth.header().movementDate();
        var children = birth.newborns().stream()
                .map(newborn -> newborn.bornOn(born, null))
                .toList();
        return someNewborn(birth)
                .and(NumberRules.eachOnce(Birth.LIST, children))
                .and(Found.inEach(Birth.LIST, birth.newborns().size(), i -> {
                    var newborn = birth.newborns().get(i);
                    var register = BirthProcedure.familyRegister(newborn, situation);
                    return PersonRules.check(newborn.bornOn(born, register), situation.today())
                            .and(PersonRules.ofNewborn(newborn.bornOn(born, register)))
                            .and(NumberRules.cardOfNobodyElse(newborn.foreign(), situation.register()))
                            .and(parentOfTheHousehold(birth, newborn.parent(), situation))
                            .and(parentOlder(newborn.parent(), born, situation))
                            .and(transitionalStayNotEnded(newborn, born, situation.today()));
                }));
    }

    @Requirement("001/4.0.1")
    private static Findings someNewborn(Birth birth) {
        return Found.when(
                birth.newborns().isEmpty(),
                () -> Finding.error(RecordsError.MOVERS_MISSING, Birth.LIST, "出生した子が入力されていません。", "子を１人以上入力してください。"));
    }

    @Requirement("001/4.2.0.3")
    private static Findings parentOfTheHousehold(Birth birth, @Nullable AddresseeNumber parent, Situation situation) {
        var joined = birth.destination().existingHousehold();
        return Found.when(
                parent != null
                        && (joined == null
                                || situation
                                        .register()
                                        .household(joined)
                                        .filter(household -> household.has(parent))
                                        .isEmpty()),
                () -> Finding.error(
                        RecordsError.PARENT_NOT_OF_HOUSEHOLD,
                        "parent",
                        "父又は母がこの世帯の世帯員ではありません。",
                        "世帯員から選び直すか、空欄にしてください。"));
    }

    @Requirement("001/4.2.1.2")
    private static Findings parentOlder(@Nullable AddresseeNumber parent, RecordedDate born, Situation situation) {
        return Found.when(
                parent != null
                        && situation
                                .resident(parent)
                                .map(record -> record.row().birthDate())
                                .filter(date -> !date.unknown() && !date.value().isBefore(born.value()))
                                .isPresent(),
                () -> Finding.error(
                        RecordsError.PARENT_NOT_OLDER, "parent", "父又は母が子より後に生まれています。", "父又は母と異動日（出生日）を確かめてください。"));
    }

    /** After that the child needs a status of residence. */
    @Requirement("001/1.1.2")
    private static Findings transitionalStayNotEnded(Newborn newborn, RecordedDate born, LocalDate today) {
        var foreign = newborn.foreign();
        var days = Limit.TRANSITIONAL_STAY.on(today);
        return Found.when(
                foreign != null
                        && foreign.residentClass() == ForeignResidentClass.TRANSITIONAL_BY_BIRTH
                        && !born.unknown()
                        && today.isAfter(born.value().clampedToCalendar().plusDays(days)),
                () -> Finding.alert(
                        RecordsAlert.TRANSITIONAL_STAY_ENDED,
                        "foreign.residentClass",
                        "出生から" + days + "日を過ぎています。",
                        "在留資格を取得しているかどうかを確かめてください。"));
    }
}
