package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yakuba.childallowance.amendment.amended.AmendedMonths;
import jp.yakuba.childallowance.amendment.amended.History;
import jp.yakuba.childallowance.amendment.decided.DecidedAmendments;
import jp.yakuba.childallowance.claim.OfferedChildren;
import jp.yakuba.childallowance.claim.decided.DecidedClaims;
import jp.yakuba.childallowance.entitlement.StandingMonths;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Makes the form of an amendment as that of a claim is made: the recipient stands on top, the children who live there and those
 * who are paid for are offered, others are added by their numbers.
 */
@ApplicationScoped
class AmendmentForms {

    private final OfferedChildren offers;
    private final StandingMonths standing;
    private final DecidedClaims claims;
    private final DecidedAmendments decided;
    private final PeopleInSight sight;

    AmendmentForms(
            OfferedChildren offers,
            StandingMonths standing,
            DecidedClaims claims,
            DecidedAmendments decided,
            PeopleInSight sight) {
        this.offers = offers;
        this.standing = standing;
        this.claims = claims;
        this.decided = decided;
        this.sight = sight;
    }

    /** The form with what was typed. */
    AmendmentForm of(UnitOfWork work, FormState form, String action, boolean change, @Nullable AmendedMonths months) {
        var recipient = OfferedChildren.number(form.value("recipient"));
        var paid = recipient
                .map(number -> standing.children(work, number, YearMonth.from(work.today())))
                .orElse(List.of());
        var children = offers.of(work, form, recipient, paid);
        return new AmendmentForm(
                children.form(),
                action,
                change,
                recipient
                        .map(List::of)
                        .map(number -> sight.header(work, number))
                        .orElse(PeopleHeader.NOBODY),
                children.offered(),
                numbers(paid),
                children.rows(),
                recipient.map(number -> rescindable(history(work, number))).orElse(List.of()),
                recipient.map(number -> annullable(history(work, number))).orElse(List.of()),
                months == null ? null : AmendmentPage.MonthsShown.of(months));
    }

    private History history(UnitOfWork work, AddresseeNumber recipient) {
        return new History(claims.of(work, recipient), decided.holding(work, recipient));
    }

    private static List<Option> rescindable(History history) {
        return history.rescindable().stream()
                .map(one -> new Option(one.id().toString(), AmendmentLine.words(one.amendment())))
                .toList();
    }

    private static List<Option> annullable(History history) {
        return history.annullable().stream()
                .map(one -> new Option(
                        one.claim().toString(),
                        AmendmentPage.day(one.facts()
                                        .entitlements()
                                        .getFirst()
                                        .claim()
                                        .date()) + "の請求による認定"))
                .toList();
    }

    private static Set<String> numbers(List<AddresseeNumber> paid) {
        var numbers = new HashSet<String>();
        paid.forEach(number -> numbers.add(number.value()));
        return Set.copyOf(numbers);
    }
}
