package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.claim.decided.CertifiedClaims;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.childallowance.notice.content.CertifiedContent;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.content.RejectedContent;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What there is to tell of a claim: that somebody is certified on it, or that it was decided against. */
@ApplicationScoped
class TidingsOfClaims {

    private static final int MONTHS = 12;

    private final CertifiedClaims claims;

    TidingsOfClaims(CertifiedClaims claims) {
        this.claims = claims;
    }

    Tidings of(UnitOfWork work, ClaimId claim) {
        var people = claims.subjects(work, claim).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (claims.isAnnulled(work, claim)) {
            return Tidings.takenBack(people);
        }
        var rejected = claims.rejected(work, claim);
        return claims.certified(work, claim)
                .map(decided -> Tidings.of(people, certified(decided)))
                .or(() -> rejected.map(against -> Tidings.of(people, rejected(work, people, against))))
                .orElseGet(() -> Tidings.undecided(people));
    }

    private static Tidings.Told certified(CertifiedClaims.Certified decided) {
        return new Tidings.Told(
                NoticeKind.CERTIFIED,
                decided.claimant(),
                decided.children().stream()
                        .map(CertifiedClaims.Child::addressee)
                        .toList(),
                letter -> new CertifiedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        decided.claimedOn(),
                        decided.decidedOn(),
                        decided.first(),
                        payments(YearMonth.from(decided.decidedOn())),
                        decided.children().stream()
                                .map(child -> child(letter, child))
                                .toList(),
                        decided.amounts().stream()
                                .map(span -> new NoticeContent.Amount(span.first(), span.last(), span.amount()))
                                .toList()));
    }

    private static CertifiedContent.PaidChild child(Letter letter, CertifiedClaims.Child child) {
        return new CertifiedContent.PaidChild(
                letter.child(child.addressee()).name(),
                child.birthDate().display(DateStyle.WAREKI),
                child.first(),
                child.last());
    }

    /** That a child is not known may be why it was decided against. */
    private static Tidings.Told rejected(
            UnitOfWork work, List<AddresseeNumber> people, CertifiedClaims.Rejected against) {
        var children = KnownPeople.of(work, people.subList(1, people.size()));
        return new Tidings.Told(
                NoticeKind.REJECTED,
                people.getFirst(),
                children,
                letter -> new RejectedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        against.claimedOn(),
                        against.decidedOn(),
                        children.stream().map(letter::child).toList(),
                        against.reason()));
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
}
