package jp.yakuba.childallowance.payment.recipient;

import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * 差止, or its release.
 *
 * @param firstMonth from which month on nothing is paid; missing where all was released
 */
@Schema(name = "PaymentSuspension")
record Suspension(@Nullable YearMonth firstMonth, String reason, String recordedBy, Instant recordedAt) {}
