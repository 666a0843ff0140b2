package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.claim.claimed.EntitledAs;
import jp.yakuba.childallowance.claim.claimed.Livelihood;
import jp.yakuba.childallowance.claim.claimed.PublicService;
import jp.yakuba.childallowance.payment.BankNames;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Makes the form of a claim: who claims stands on top, the children who live there are offered with what is known of them,
 * and others are added by their numbers.
 */
@ApplicationScoped
class ClaimForms {

    static final String CLAIMANT = "claimant.addressee";

    private final OfferedChildren offers;
    private final PeopleInSight sight;

    ClaimForms(OfferedChildren offers, PeopleInSight sight) {
        this.offers = offers;
        this.sight = sight;
    }

    /** What stands in the form before anything is typed: who claims, today, and what is so with most. */
    static FormState begun(UnitOfWork work, @Nullable String claimant) {
        var form = FormState.blank()
                .with("claimant.entitledAs", EntitledAs.PARENT.code())
                .with("claimant.publicService", PublicService.NONE.code())
                .with("claim.date", work.today().toString())
                .with("account.kind", AccountKind.ORDINARY.code());
        return claimant == null ? form : form.with(CLAIMANT, claimant);
    }

    /** The form with what was typed. */
    ClaimForm of(UnitOfWork work, FormState form, String action, boolean change, @Nullable ClaimedMonths months) {
        var claimant = OfferedChildren.number(form.value(CLAIMANT));
        var children = offers.of(work, form, claimant, List.of());
        var filled = children.form();
        for (var child : children.offered()) {
            filled = child.taken()
                    ? filled
                    : filled.with("children[" + child.index() + "].livelihood", Livelihood.SHARED.code());
        }
        return new ClaimForm(
                filled,
                action,
                change,
                claimant.map(List::of).map(number -> sight.header(work, number)).orElse(PeopleHeader.NOBODY),
                children.offered(),
                children.rows(),
                BankNames.of(form),
                months == null ? null : ClaimPage.MonthsShown.of(months));
    }
}
