package jp.yakuba.childallowance.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.changes.Notified;
import jp.yakuba.childallowance.notice.tidings.Letter;
import jp.yakuba.childallowance.notice.tidings.Tidings;
import jp.yakuba.childallowance.outsider.Representatives;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.issuance.SubjectVersion;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Who is named on a notice, as the register tells of them now; of who is no resident what was notified last.
 *
 * @param subjects to whom it goes, and then the others
 * @param known those of them whom the register knows
 * @param notified what the one to whom it goes has notified of, of which the register does not tell
 * @param hidden whether one of them has notified of an address that is to be hidden
 * @param representative who represents the one to whom it goes; null of a person
 */
record NamedPeople(
        List<AddresseeNumber> subjects,
        Map<AddresseeNumber, KeptAddressee> known,
        Notified notified,
        boolean hidden,
        @Nullable String representative) {

    private static final Addressees PEOPLE = new Addressees(ChildAllowance.ROOM);

    NamedPeople {
        subjects = List.copyOf(subjects);
        known = Map.copyOf(known);
    }

    static NamedPeople of(UnitOfWork work, Tidings.Told told) {
        var subjects = Stream.concat(Stream.of(told.to()), told.others().stream())
                .distinct()
                .toList();
        return new NamedPeople(
                subjects,
                PEOPLE.of(work, subjects),
                Notified.of(work, told.to()),
                Notified.hides(work, subjects),
                Representatives.of(work, told.to()).orElse(null));
    }

    /** Whether the record of one of them tells where a protected person is. */
    static boolean guards(UnitOfWork work, Collection<AddresseeNumber> people) {
        return guards(PEOPLE.of(work, people).values()) || Notified.hides(work, people);
    }

    private static boolean guards(Collection<KeptAddressee> people) {
        return people.stream().anyMatch(kept -> kept.marks().guardsAddresses());
    }

    /** Whether the record of one of them tells where a protected person is. */
    boolean guards() {
        return hidden || guards(known.values());
    }

    /** Whether all who are named are known. */
    boolean isComplete() {
        return known.keySet().containsAll(subjects);
    }

    /** Whether it is known where the one lives to whom it goes. */
    boolean isAddressed() {
        return isAtHome() || notified.address() != null;
    }

    /** Of a resident the register knows it, of who is in no register here the office, and nobody else does. */
    private boolean isAtHome() {
        var kept = known.get(subjects.getFirst());
        return kept != null
                && (kept.person().state() == ResidentState.RESIDENT
                        || kept.person().kind().isOutside());
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
        var called = isAtHome() || notified.name() == null ? to.names().shown() : notified.name();
        var name = representative == null ? called : called + "　" + representative;
        if (order.goesElsewhere()) {
            return new Letter(
                    name, order.postalCode(), String.valueOf(order.address()).strip(), known);
        }
        return isAtHome()
                ? new Letter(name, to.address().postalCode(), to.address().text(), known)
                : new Letter(name, notified.postalCode(), String.valueOf(notified.address()), known);
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
