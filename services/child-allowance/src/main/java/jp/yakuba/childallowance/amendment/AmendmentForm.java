package jp.yakuba.childallowance.amendment;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.amendment.amended.AmendedMonths;
import jp.yakuba.childallowance.amendment.amended.AmendmentBasis;
import jp.yakuba.childallowance.amendment.amended.AmendmentKind;
import jp.yakuba.childallowance.amendment.amended.AmendmentReason;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import org.jspecify.annotations.Nullable;

/**
 * The form of an amendment.
 *
 * @param action where it is posted
 * @param change whether a draft is corrected, and none is entered
 * @param rows how many children there is room for
 * @param months the months that follow from what was typed, after it was looked at
 */
@TemplateData
public record AmendmentForm(
        FormState form, String action, boolean change, List<Integer> rows, AmendmentPage.@Nullable MonthsShown months) {

    private static final int ROOM = 2;
    private static final int MOST = 30;

    static AmendmentForm of(FormState form, String action, boolean change, @Nullable AmendedMonths months) {
        var filled = IntStream.range(0, MOST)
                .filter(row ->
                        form.values().keySet().stream().anyMatch(name -> name.startsWith("children[" + row + "].")))
                .max()
                .orElse(-1);
        return new AmendmentForm(
                form,
                action,
                change,
                IntStream.range(0, Math.clamp(filled + 2L, ROOM, MOST)).boxed().toList(),
                months == null ? null : AmendmentPage.MonthsShown.of(months));
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
        return Option.of(ClaimReason.values(), ClaimReason::words);
    }
}
