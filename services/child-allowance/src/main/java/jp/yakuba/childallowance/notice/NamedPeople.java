package jp.yakuba.childallowance.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.notice.tidings.Letter;
import jp.yakuba.childallowance.notice.tidings.Tidings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.issuance.SubjectVersion;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Who is named on a notice, as the register tells of them now.
 *
 * @param subjects to whom it goes, and then the others
 * @param known those of them whom the register knows
 */
record NamedPeople(List<AddresseeNumber> subjects, Map<AddresseeNumber, KeptAddressee> known) {

    private static final Addressees PEOPLE = new Addressees(ChildAllowance.ROOM);

    NamedPeople {
        subjects = List.copyOf(subjects);
        known = Map.copyOf(known);
    }

    static NamedPeople of(UnitOfWork work, Tidings.Told told) {
        var subjects = Stream.concat(Stream.of(told.to()), told.others().stream())
                .distinct()
                .toList();
        return new NamedPeople(subjects, PEOPLE.of(work, subjects));
    }

    /** Whether the record of one of them tells where a protected person is. */
    static boolean guards(UnitOfWork work, Collection<AddresseeNumber> people) {
        return guards(PEOPLE.of(work, people).values());
    }

    private static boolean guards(Collection<KeptAddressee> people) {
        return people.stream().anyMatch(kept -> kept.marks().guardsAddresses());
    }

    /** Whether the record of one of them tells where a protected person is. */
    boolean guards() {
        return guards(known.values());
    }

    /** Whether all who are named are known. */
    boolean isComplete() {
        return known.keySet().containsAll(subjects);
    }

    /** Whether the register knows where the one lives to whom it goes. */
    boolean isAtHome() {
        var kept = known.get(subjects.getFirst());
        return kept != null && kept.person().state() == ResidentState.RESIDENT;
    }

    /** Each with the version of the record that it is made of. */
    List<SubjectVersion> versions() {
        return subjects.stream()
                .map(number -> new SubjectVersion(number, person(number).version()))
                .toList();
    }

    /** To whom and where to; everybody must be known. */
    Letter letter(NoticeOrder order) {
        var to = person(subjects.getFirst());
        return new Letter(
                to.names().shown(),
                order.goesElsewhere() ? order.postalCode() : to.address().postalCode(),
                order.goesElsewhere()
                        ? String.valueOf(order.address()).strip()
                        : to.address().text(),
                known);
    }

    private Addressee person(AddresseeNumber number) {
        var kept = known.get(number);
        if (kept == null) {
            throw new IllegalStateException("nobody is known by that number");
        }
        return kept.person();
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "NamedPeople[…]";
    }
}
