package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Household;
import jp.yakuba.testdata.register.Kind;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Residence;
import jp.yakuba.testdata.register.Residence.Origin;
import jp.yakuba.testdata.register.Resident;

/**
 * 転入, from Japan or from abroad, and 職権記載 of people whose address the office established (4.2.1.1).
 *
 * @param day 転入日
 * @param known the day of the notification
 * @param reason 国内転入, 国外転入等 or 職権記載
 * @param movers who; the first becomes head of a household of their own
 * @param home where to
 * @param origin where from
 */
record MoveIn(LocalDate day, LocalDate known, Reason reason, List<Newcomer> movers, Home home, Origin origin)
        implements Occurrence {

    @Override
    public void happenIn(Register register) {
        switch (home) {
            case Home.Own(Address address, boolean headed) -> settle(register, register.open(headed), address);
            case Home.With with -> {
                Optional<Resident> host = register.present(with.host());
                host.map(Resident::current)
                        .ifPresent(version -> settle(
                                register,
                                version.standing().household(),
                                version.residence().address()));
            }
        }
    }

    private void settle(Register register, Household household, Address address) {
        Basis basis = reason == Reason.EX_OFFICIO_ENTRY ? Basis.EX_OFFICIO : Basis.NOTIFICATION;
        Notice notice = Notice.of(reason, day, known, basis);
        RecordedDate since = RecordedDates.wareki(day);
        register.admit(
                household,
                movers,
                origin.unreported() ? notice.with(unreportedNote()) : notice,
                mover -> new Residence(
                        address, since, mover.kind() == Kind.JAPANESE ? since : null, notice.notified(), null, origin));
    }

    /** 未届転入 is noted with the address that was never notified (4.1.1.4). */
    private String unreportedNote() {
        Address from = origin.address();
        return "未届転入。転入前住所（未届）" + (from == null ? "" : from.text());
    }
}
