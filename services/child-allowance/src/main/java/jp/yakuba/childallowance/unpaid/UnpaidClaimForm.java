package jp.yakuba.childallowance.unpaid;

import io.quarkus.qute.TemplateData;
import java.util.List;
import jp.yakuba.childallowance.claim.ClaimForm;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PeopleHeader;
import org.jspecify.annotations.Nullable;

/**
 * The form of a claim.
 *
 * @param inSight who the people are whose numbers were typed
 * @param action where it is posted
 * @param change whether a draft is corrected, and none is entered
 * @param months what follows from what was typed, after it was looked at
 */
@TemplateData
public record UnpaidClaimForm(
        FormState form,
        PeopleHeader inSight,
        String action,
        boolean change,
        UnpaidClaimPage.@Nullable MonthsShown months) {

    /** Which kinds of account can be paid to. */
    public List<Option> accountKinds() {
        return ClaimForm.kindsOfAccounts();
    }
}
