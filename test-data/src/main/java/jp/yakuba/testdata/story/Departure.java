package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Leaving;
import jp.yakuba.testdata.register.Leaving.Confirmation;
import jp.yakuba.testdata.register.Leaving.Deletion;
import jp.yakuba.testdata.register.Leaving.MoveOut;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Residence.Origin;
import jp.yakuba.testdata.register.Resident;
import jp.yakuba.testdata.register.State;
import org.jspecify.annotations.Nullable;

/**
 * 転出, to another municipality or abroad. Until the planned day they are residents (1.1.5); the 転入通知 adds to what was
 * planned and overwrites none of it (4.1.3.1.1).
 *
 * @param notified 転出届出年月日
 * @param planned 転出予定年月日
 * @param specialCase 特例転出
 * @param people who
 * @param destination 転出先住所（予定）
 * @param confirmation the 転入通知; null while it has not come
 */
@Requirement({"001/1.1.5", "001/4.1.3.1.1"})
record Departure(
        LocalDate notified,
        LocalDate planned,
        boolean specialCase,
        Movers people,
        Address destination,
        @Nullable Confirmation confirmation)
        implements Occurrence {

    /** So many days before the planned one a 転入通知 may say that somebody left. */
    static final int EARLIER_THAN_PLANNED = 3;

    @Override
    public LocalDate day() {
        return notified;
    }

    @Override
    public void happenIn(Register register) {
        List<Resident> leavers = people.in(register);
        if (leavers.isEmpty()) {
            return;
        }
        if (isOvertaken(leavers)) {
            onTheDayOfNotice().depart(register, leavers);
        } else {
            depart(register, leavers);
        }
    }

    /** Whether something has happened to one of them since the day, or since the earliest that a 転入通知 may tell. */
    private boolean isOvertaken(List<Resident> leavers) {
        CivilDate earliest = CivilDate.of(planned.minusDays(EARLIER_THAN_PLANNED));
        return leavers.stream()
                .map(leaver -> leaver.current().movement().date().value())
                .anyMatch(earliest::isBefore);
    }

    /** The same, but nobody left before all that had happened to them until they told. */
    private Departure onTheDayOfNotice() {
        LocalDate left = notified.isAfter(planned) ? notified : planned;
        return new Departure(
                notified,
                left,
                specialCase,
                people,
                destination,
                confirmation == null ? null : confirmation.notBefore(left));
    }

    private void depart(Register register, List<Resident> leavers) {
        MoveOut moveOut = new MoveOut(notified, planned, specialCase, destination, null);
        Notice notice = Notice.of(reason(), planned, notified, Basis.NOTIFICATION);
        if (planned.isAfter(register.asOf())) {
            register.record(leavers, notice, version -> version.leaving(new Leaving(null, moveOut)));
            return;
        }
        register.release(leavers, notice, State.MOVED_OUT, new Leaving(deletion(planned), moveOut));
        Optional.ofNullable(confirmation).ifPresent(arrival -> confirm(register, leavers, moveOut, arrival));
    }

    /** Where those come from who come back. */
    Origin asOrigin(Names head) {
        Address from = confirmation == null ? destination : confirmation.destination();
        return Origin.of(from, head.name().full());
    }

    private void confirm(Register register, List<Resident> leavers, MoveOut moveOut, Confirmation arrival) {
        LocalDate deleted = arrival.movedOn().isBefore(planned) ? arrival.movedOn() : planned;
        Leaving leaving = new Leaving(deletion(deleted), moveOut.with(arrival));
        register.record(
                leavers,
                Notice.of(reason(), planned, arrival.noticed(), Basis.NOTICE),
                version -> version.leaving(leaving));
    }

    private Deletion deletion(LocalDate on) {
        return new Deletion(reason(), RecordedDates.wareki(on), notified);
    }

    private Reason reason() {
        return destination.abroad() == null ? Reason.DOMESTIC_MOVE_OUT : Reason.MOVE_OUT_ABROAD;
    }
}
