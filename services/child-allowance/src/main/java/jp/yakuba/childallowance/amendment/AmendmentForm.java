package jp.yakuba.childallowance.amendment;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.yakuba.childallowance.amendment.amended.AmendmentBasis;
import jp.yakuba.childallowance.amendment.amended.AmendmentKind;
import jp.yakuba.childallowance.amendment.amended.AmendmentReason;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.childallowance.claim.ClaimForm;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PeopleHeader;
import org.jspecify.annotations.Nullable;

/**
 * The form of an amendment.
 *
 * @param action where it is posted
 * @param change whether a draft is corrected, and none is entered
 * @param inSight the recipient
 * @param offered the children who live with the recipient, or are paid for, to be ticked
 * @param paid the numbers of those who are paid for
 * @param rows for other children, with room for more
 * @param rescindable the recipient's amendments that hold, to choose from which one is taken back
 * @param annullable the recipient's certifications that hold, to choose from which one is taken back
 * @param months the months that follow from what was typed, after it was looked at
 */
@TemplateData
public record AmendmentForm(
        FormState form,
        String action,
        boolean change,
        PeopleHeader inSight,
        List<ClaimForm.Offered> offered,
        Set<String> paid,
        List<ClaimForm.Row> rows,
        List<Option> rescindable,
        List<Option> annullable,
        AmendmentPage.@Nullable MonthsShown months) {

    public AmendmentForm {
        offered = List.copyOf(offered);
        paid = Set.copyOf(paid);
        rows = List.copyOf(rows);
        rescindable = List.copyOf(rescindable);
        annullable = List.copyOf(annullable);
    }

    /** Whether it is known who the recipient is. */
    public boolean begun() {
        return !inSight.isEmpty();
    }

    /** Whether something was found in what is folded away of the children who are offered. */
    public boolean unfolded() {
        return ClaimForm.isFoundIn(form, offered);
    }

    /** Whether there is a child who is not offered, so that its row is to be seen. */
    public boolean others() {
        return rows.size() > 1;
    }

    /** Whether what is taken back is chosen, and not named: not where something else was named, which is looked at as it is. */
    public boolean choosesRescinded() {
        return chooses("rescinds", rescindable);
    }

    /** The same of a certification. */
    public boolean choosesAnnulled() {
        return chooses("annuls", annullable);
    }

    private boolean chooses(String field, List<Option> offers) {
        var named = form.value(field);
        return !offers.isEmpty()
                && (named.isBlank()
                        || offers.stream().anyMatch(one -> one.value().equals(named)));
    }

    /** What can be changed. */
    public List<Option> kinds() {
        return Option.of(AmendmentKind.values(), AmendmentKind::japanese);
    }

    /** How it can come about. */
    public List<Option> bases() {
        return Option.of(AmendmentBasis.values(), AmendmentBasis::japanese);
    }

    /** Why an entitlement ends, or a child leaves. */
    public List<Option> reasons() {
        return Option.of(AmendmentReason.values(), AmendmentReason::japanese);
    }

    /** What a claim for more can follow. */
    public List<Option> claimReasons() {
        return Option.of(
                Arrays.stream(ClaimReason.values())
                        .filter(ClaimReason::isForMore)
                        .toArray(ClaimReason[]::new),
                ClaimReason::words);
    }
}
