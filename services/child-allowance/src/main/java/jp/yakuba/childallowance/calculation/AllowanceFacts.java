package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the months of one recipient follow from.
 *
 * @param recipient of which kind the recipient is
 * @param entitlements from which claims to which days there was entitlement
 * @param children all children of the recipient, those not paid for among them
 * @param incomes incomes, for the months until September 2024; those of years that are not asked for end an entitlement where
 *     they are known
 * @param firstMonth the first month asked for
 * @param lastMonth the last one
 * @param correctedOn the day of a correction, on which what is barred by time is found; null if nothing is corrected
 */
public record AllowanceFacts(
        RecipientKind recipient,
        List<Entitlement> entitlements,
        List<Child> children,
        List<Income> incomes,
        YearMonth firstMonth,
        YearMonth lastMonth,
        @Nullable LocalDate correctedOn) {

    public AllowanceFacts {
        entitlements = List.copyOf(entitlements);
        children = List.copyOf(children);
        incomes = List.copyOf(incomes);
    }
}
