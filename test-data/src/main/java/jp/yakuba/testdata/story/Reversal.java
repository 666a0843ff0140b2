package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;

/**
 * 異動の取消し（修正） of a 転居: a new version brings back the address of before; nothing is taken out of the history (4.6).
 *
 * @param day when
 * @param people who had moved together
 */
@Requirement("001/4.6.0.1")
record Reversal(LocalDate day, Movers people) implements Occurrence {

    @Override
    public void happenIn(Register register) {
        List<Resident> residents = people.in(register);
        boolean reversible = !residents.isEmpty()
                && !Together.leaveSomeone(residents)
                && residents.stream().allMatch(Reversal::hasJustMoved);
        if (reversible) {
            Notice notice = Notice.of(Reason.REVERSAL_OF_CHANGE, day, day, Basis.EX_OFFICIO);
            residents.forEach(resident -> register.record(
                    List.of(resident),
                    notice.with("転居の取消し"),
                    version -> version.with(resident.versions()
                            .get(resident.versions().size() - 2)
                            .residence())));
        }
    }

    private static boolean hasJustMoved(Resident resident) {
        return resident.versions().size() > 1 && resident.current().movement().reason() == Reason.ADDRESS_CHANGE;
    }
}
