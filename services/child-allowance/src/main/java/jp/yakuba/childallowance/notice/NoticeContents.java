package jp.yakuba.childallowance.notice;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.CertifiedClaims;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.issuance.SubjectVersion;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What a notice of a decision says: what was decided, and the people as the register tells of them now. */
record NoticeContents(CertifiedClaims.Certified decided, Map<AddresseeNumber, KeptAddressee> people) {

    private static final Addressees PEOPLE = new Addressees(ChildAllowance.ROOM);
    private static final int MONTHS = 12;

    static NoticeContents of(UnitOfWork work, CertifiedClaims.Certified decided) {
        return new NoticeContents(decided, PEOPLE.of(work, subjects(decided)));
    }

    private static List<AddresseeNumber> subjects(CertifiedClaims.Certified decided) {
        return Stream.concat(
                        Stream.of(decided.claimant()),
                        decided.children().stream().map(CertifiedClaims.Child::addressee))
                .distinct()
                .toList();
    }

    /** Whether the records of somebody tell where a protected person is. */
    static boolean guards(UnitOfWork work, Collection<AddresseeNumber> people) {
        return PEOPLE.of(work, people).values().stream()
                .anyMatch(kept -> kept.marks().guardsAddresses());
    }

    /** Whether all who are named on it are known. */
    boolean isComplete() {
        return people.keySet().containsAll(subjects(decided));
    }

    /** Whether the register knows where the claimant lives. */
    boolean isAtHome() {
        var claimant = claimant();
        return claimant != null && claimant.state() == ResidentState.RESIDENT;
    }

    private @Nullable Addressee claimant() {
        var kept = people.get(decided.claimant());
        return kept == null ? null : kept.person();
    }

    /** Whom it is about, each with the version of the record that it was made of. */
    List<SubjectVersion> versions() {
        return subjects(decided).stream()
                .map(number -> new SubjectVersion(number, person(number).version()))
                .toList();
    }

    /** What it says; everybody must be known. */
    NoticeContent content(NoticeOrder order) {
        var claimant = person(decided.claimant());
        return new NoticeContent(
                claimant.names().shown(),
                order.goesElsewhere() ? order.postalCode() : claimant.address().postalCode(),
                order.goesElsewhere()
                        ? String.valueOf(order.address()).strip()
                        : claimant.address().text(),
                decided.claimedOn(),
                decided.decidedOn(),
                decided.first(),
                payments(YearMonth.from(decided.decidedOn())),
                decided.children().stream().map(this::child).toList(),
                decided.amounts().stream()
                        .map(span -> new NoticeContent.NoticeAmount(span.first(), span.last(), span.amount()))
                        .toList());
    }

    private NoticeContent.NoticeChild child(CertifiedClaims.Child child) {
        return new NoticeContent.NoticeChild(
                person(child.addressee()).names().shown(),
                child.birthDate().display(DateStyle.WAREKI),
                child.first(),
                child.last());
    }

    private Addressee person(AddresseeNumber number) {
        var kept = people.get(number);
        if (kept == null) {
            throw new IllegalStateException("nobody is known by that number");
        }
        return kept.person();
    }

    /** In which months is paid, as the law of the month has it (児童手当法第8条第4項). */
    private static String payments(YearMonth month) {
        var law = AllowanceLaw.of(Months.of(month)).terms();
        var january = Months.of(month.withMonth(1));
        var months = IntStream.range(january, january + MONTHS)
                .map(law::paidIn)
                .map(Months::monthOfYear)
                .sorted()
                .distinct()
                .mapToObj(number -> number + "月")
                .collect(Collectors.joining("・"));
        return months + "に、それぞれ前月分までを支払います。";
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "NoticeContents[…]";
    }
}
