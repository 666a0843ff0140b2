package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.yakuba.childallowance.payment.OwedMonths;
import jp.yakuba.childallowance.payment.recipient.Suspensions;
import jp.yakuba.childallowance.person.People;
import jp.yakuba.childallowance.unpaid.owed.KnownPerson;
import jp.yakuba.childallowance.unpaid.owed.OwedRules;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.childallowance.unpaid.owed.UnpaidMonths;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Looks at a claim by itself, beside the people of the town, and beside what is owed to who has died. */
@ApplicationScoped
class UnpaidClaimExaminer {

    /** As far ahead as anything is ever due. */
    private final People people;

    private final UnpaidClaims claims;

    UnpaidClaimExaminer(People people, UnpaidClaims claims) {
        this.people = people;
        this.claims = claims;
    }

    /**
     * What the claim amounts to.
     *
     * @param own its draft; null while it is none
     */
    UnpaidClaimAssessment examine(UnitOfWork work, UnpaidClaim claim, @Nullable UnpaidClaimId own) {
        var rules = new UnpaidClaimRules(claim, person(work, claim.deceased()), person(work, claim.child()));
        var found = rules.check(work.today()).and(GlyphRules.check(UnpaidClaim.SHAPE.freeTexts(claim)));
        var death = rules.death();
        if (death == null || found.hasErrors()) {
            return UnpaidClaimAssessment.of(found, claim, null, List.of());
        }
        var balances = OwedMonths.of(work, claim.deceased());
        var months = UnpaidMonths.of(balances, death, claim.date());
        var owed = new OwedRules(
                months,
                !isDueAfter(work, claim.deceased(), YearMonth.from(death)),
                isPaidFor(work, claim, months),
                Suspensions.heldFrom(work, claim.deceased()).orElse(null),
                isClaimed(work, claim, own));
        return UnpaidClaimAssessment.of(found.and(owed.check()), claim, months, balances);
    }

    private @Nullable KnownPerson person(UnitOfWork work, AddresseeNumber number) {
        return Optional.ofNullable(people.of(work, List.of(number)).get(number))
                .map(UnpaidClaimExaminer::known)
                .orElse(null);
    }

    private static KnownPerson known(KeptAddressee kept) {
        var person = kept.person();
        var removal = person.deletion();
        return new KnownPerson(
                person.names(), person.birthDate(), person.state(), removal == null ? null : removal.date());
    }

    private boolean isClaimed(UnitOfWork work, UnpaidClaim claim, @Nullable UnpaidClaimId own) {
        return claims.openBeside(work, List.of(claim.deceased()), own).stream()
                .anyMatch(other -> other.claim().deceased().equals(claim.deceased()));
    }

    private static boolean isDueAfter(UnitOfWork work, AddresseeNumber recipient, YearMonth month) {
        return work.sql()
                .createQuery("""
                        select exists(
                            select from child_allowance.due_amount where recipient = :recipient and upper(months) > :end)
                        """)
                .bind("recipient", recipient.value())
                .bind("end", month.plusMonths(1).atDay(1))
                .mapTo(Boolean.class)
                .one();
    }

    /** In a month that is paid; where all are barred, in one of those. */
    private static boolean isPaidFor(UnitOfWork work, UnpaidClaim claim, UnpaidMonths months) {
        var asked = months.amount() > 0 ? months.payable() : months.months();
        return work.sql()
                .createQuery("""
                        select exists(
                            select from child_allowance.paid_child p
                            join unnest(cast(:months as date[])) m on p.months @> m
                            where p.recipient = :deceased and p.addressee_number = :child)
                        """)
                .bind("deceased", claim.deceased().value())
                .bind("child", claim.child().value())
                .bind("months", Listed.texts(asked.stream().map(month -> month.month()
                        .atDay(1)
                        .toString())))
                .mapTo(Boolean.class)
                .one();
    }
}
