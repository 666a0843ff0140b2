package jp.yakuba.childallowance.claim;

import io.quarkus.qute.TemplateData;
import java.util.List;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.childallowance.claim.claimed.DesignatedBy;
import jp.yakuba.childallowance.claim.claimed.DivorcePaper;
import jp.yakuba.childallowance.claim.claimed.Employment;
import jp.yakuba.childallowance.claim.claimed.EntitledAs;
import jp.yakuba.childallowance.claim.claimed.Livelihood;
import jp.yakuba.childallowance.claim.claimed.NoParent;
import jp.yakuba.childallowance.claim.claimed.PublicService;
import jp.yakuba.childallowance.claim.claimed.SpouseTie;
import jp.yakuba.childallowance.payment.BankNames;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PeopleHeader;
import org.jspecify.annotations.Nullable;

/**
 * The form of a claim.
 *
 * @param action where it is posted
 * @param change whether a draft is corrected, and none is entered
 * @param inSight who claims
 * @param offered the children who live with who claims, to be ticked
 * @param rows for other children, with room for more
 * @param banks whose codes were typed
 * @param months the months that follow from what was typed, after it was looked at
 */
@TemplateData
public record ClaimForm(
        FormState form,
        String action,
        boolean change,
        PeopleHeader inSight,
        List<Offered> offered,
        List<Row> rows,
        BankNames banks,
        ClaimPage.@Nullable MonthsShown months) {

    public ClaimForm {
        offered = List.copyOf(offered);
        rows = List.copyOf(rows);
    }

    /**
     * A child of the household.
     *
     * @param index its row in what is posted
     * @param taken whether it is claimed for
     */
    public record Offered(int index, AddresseeInSight person, boolean taken) {}

    /**
     * A row for a child.
     *
     * @param index its place in what is posted
     * @param person whose number stands in it; null if it is nobody's, or none stands in it
     */
    public record Row(int index, @Nullable AddresseeInSight person) {}

    /** Whether it is known who claims, so that nothing but another way leads to another. */
    public boolean begun() {
        return !change && !inSight.isEmpty();
    }

    /** Whether something was found in what is folded away of the children who are offered. */
    public boolean unfolded() {
        return isFoundIn(form, offered);
    }

    /** The same of another form. */
    public static boolean isFoundIn(FormState form, List<Offered> offered) {
        return offered.stream().anyMatch(child -> form.findings().list().stream()
                .anyMatch(found -> found.field().startsWith("children[" + child.index() + "].")
                        && !found.field().endsWith(".addressee")));
    }

    /** Whether what is folded away is asked of who claims in the place of the parents, or something was found in it. */
    public boolean inPlaceOfParents() {
        return form.chosen("claimant.entitledAs", EntitledAs.DESIGNATED.code())
                || form.chosen("claimant.entitledAs", EntitledAs.CARER.code())
                || form.findings().list().stream()
                        .anyMatch(found -> found.field().startsWith("claimant.designation")
                                || found.field().startsWith("claimant.caring"));
    }

    /** Whether incomes were typed, or are found to be missing. */
    public boolean askingForIncomes() {
        return !form.value("incomes[0].year").isBlank()
                || form.findings().list().stream()
                        .anyMatch(found -> found.field().startsWith("incomes["));
    }

    /** The rows for incomes: months until September 2024 that are not barred by time depend on so many years at most. */
    public List<Integer> incomeRows() {
        return List.of(0, 1, 2);
    }

    /** Whether there is a child who is not offered, so that its row is to be seen. */
    public boolean others() {
        return rows.size() > 1;
    }

    /** As whom somebody can claim. */
    public List<Option> entitledAs() {
        return Option.of(EntitledAs.values(), EntitledAs::japanese);
    }

    /** Whether somebody is a public servant. */
    public List<Option> publicServices() {
        return Option.of(PublicService.values(), PublicService::japanese);
    }

    /** By which pension somebody is insured. */
    public List<Option> employments() {
        return Option.of(Employment.values(), Employment::japanese);
    }

    /** How the claimant lives with the other parent. */
    public List<Option> spouseTies() {
        return Option.of(SpouseTie.values(), SpouseTie::japanese);
    }

    /** By what it is shown that parents are about to divorce. */
    public List<Option> divorcePapers() {
        return Option.of(DivorcePaper.values(), DivorcePaper::japanese);
    }

    /** Who can designate somebody. */
    public List<Option> designatedBy() {
        return Option.of(DesignatedBy.values(), DesignatedBy::japanese);
    }

    /** Why no parent has the children. */
    public List<Option> noParents() {
        return Option.of(NoParent.values(), NoParent::japanese);
    }

    /** What a claim can follow. */
    public List<Option> reasons() {
        return Option.of(ClaimReason.values(), ClaimReason::words);
    }

    /** What one can have to do with the livelihood of a child. */
    public List<Option> livelihoods() {
        return Option.of(Livelihood.values(), Livelihood::japanese);
    }

    /** Which kinds of account can be paid to. */
    public List<Option> accountKinds() {
        return kindsOfAccounts();
    }

    /** The same for another form. */
    public static List<Option> kindsOfAccounts() {
        return Option.of(
                new AccountKind[] {AccountKind.ORDINARY, AccountKind.CURRENT, AccountKind.OTHER}, BankNames::words);
    }
}
