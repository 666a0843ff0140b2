package jp.yakuba.testdata.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.time.Holidays;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.chance.Weighted;
import jp.yakuba.testdata.register.Movement.Desk;

/** Processes what is notified: on an office day, at one of the desks, and never before what was processed already. */
final class Clerk {

    private static final Weighted<Desk> DESKS = Weighted.of(
            List.of(
                    new Desk("本庁", "HONCHO-01", "shimin01"),
                    new Desk("本庁", "HONCHO-02", "shimin02"),
                    new Desk("本庁", "HONCHO-03", "shimin03"),
                    new Desk("東支所", "HIGASHI-01", "higashi01"),
                    new Desk("塩浜出張所", "SHIOHAMA-01", "shiohama01")),
            desk -> desk.place().equals("本庁") ? 3 : 1);

    private final Dice dice;

    Clerk(Dice dice) {
        this.dice = dice;
    }

    Movement process(Notice notice, Collection<Resident> people) {
        LocalDate earliest = people.stream()
                .filter(Resident::isRecorded)
                .map(resident -> resident.current().movement().processed())
                .reduce(notice.known(), Clerk::later);
        return new Movement(
                notice.reason(),
                notice.date(),
                notice.notified(),
                notice.basis(),
                Holidays.officeDayFrom(earliest),
                notice.note(),
                DESKS.pick(dice));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
