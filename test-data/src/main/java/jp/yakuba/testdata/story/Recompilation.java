package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Kind;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Residence;

/**
 * 改製 (1.1.4): the records of a household as they were carried over into the present system. What was before stands on
 * older records that are not in the town.
 *
 * @param day 改製年月日
 * @param members the household, the head first
 * @param address where they live
 * @param since when each of them became a resident, in the order of the members
 * @param origin where they came from
 */
record Recompilation(
        LocalDate day, List<Newcomer> members, Address address, List<RecordedDate> since, Residence.Origin origin)
        implements Occurrence {

    @Override
    public void happenIn(Register register) {
        List<Newcomer> recompiled = members.stream()
                .map(member -> member.with(member.remarks().recompiledOn(day)))
                .toList();
        register.admit(
                register.open(true),
                recompiled,
                Notice.of(Reason.RECOMPILATION, day, day, Basis.EX_OFFICIO),
                member -> residence(member, since.get(recompiled.indexOf(member))));
    }

    private Residence residence(Newcomer member, RecordedDate from) {
        boolean bornHere = from.equals(member.person().birthDate());
        return new Residence(
                address,
                from,
                member.kind() == Kind.JAPANESE ? from : null,
                null,
                null,
                bornHere ? Residence.Origin.NONE : origin);
    }
}
