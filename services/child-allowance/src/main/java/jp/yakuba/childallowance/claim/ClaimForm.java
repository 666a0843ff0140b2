package jp.yakuba.childallowance.claim;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import org.jspecify.annotations.Nullable;

/**
 * The form of a claim.
 *
 * @param action where it is posted
 * @param change whether a draft is corrected, and none is entered
 * @param rows how many children there is room for
 * @param months the months that follow from what was typed, after it was looked at
 */
@TemplateData
public record ClaimForm(
        FormState form, String action, boolean change, List<Integer> rows, ClaimPage.@Nullable MonthsShown months) {

    private static final int ROOM = 3;
    private static final int MOST = 30;

    static ClaimForm of(FormState form, String action, boolean change, @Nullable ClaimedMonths months) {
        var filled = IntStream.range(0, MOST)
                .filter(row ->
                        form.values().keySet().stream().anyMatch(name -> name.startsWith("children[" + row + "].")))
                .max()
                .orElse(-1);
        return new ClaimForm(
                form,
                action,
                change,
                IntStream.range(0, Math.clamp(filled + 2L, ROOM, MOST)).boxed().toList(),
                months == null ? null : ClaimPage.MonthsShown.of(months));
    }

    /** As whom somebody can claim. */
    public List<Option> entitledAs() {
        return Option.of(EntitledAs.values(), EntitledAs::japanese);
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
        return Option.of(
                new AccountKind[] {AccountKind.ORDINARY, AccountKind.CURRENT, AccountKind.OTHER}, ClaimForm::words);
    }

    static String words(AccountKind kind) {
        return switch (kind) {
            case ORDINARY -> "普通";
            case CURRENT -> "当座";
            case SAVINGS -> "貯蓄";
            case OTHER -> "その他";
        };
    }
}
