package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;

/**
 * 転居: a household moves inside the town, or some of its members do and found one of their own.
 *
 * @param day 転居日
 * @param known the day of the notification
 * @param movers who
 * @param address where to
 */
record Relocation(LocalDate day, LocalDate known, Movers movers, Address address) implements Occurrence {

    @Override
    public void happenIn(Register register) {
        List<Resident> people = movers.in(register);
        Notice notice = Notice.of(Reason.ADDRESS_CHANGE, day, known, Basis.NOTIFICATION);
        RecordedDate since = RecordedDates.wareki(day);
        if (Together.leaveSomeone(people)) {
            register.transfer(people, register.open(true), notice, residence -> residence.movedTo(address, since));
        } else if (!people.isEmpty()) {
            register.record(
                    people, notice, version -> version.with(version.residence().movedTo(address, since)));
        }
    }
}
