package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 受給資格 in one municipality, from its claim to its end.
 *
 * @param claim the claim for certification (認定の請求)
 * @param extinguishedOn the day of what ended it (消滅の事由の生じた日), such as the planned day of moving out; null while it lasts
 */
public record Entitlement(Claim claim, @Nullable LocalDate extinguishedOn) {}
