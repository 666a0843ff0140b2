package jp.yakuba.childallowance.payment.run;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run that is asked for.
 *
 * @param payMonth 支払期月 of a regular run
 * @param payDay of an extra run; moved to the bank day before it if banks do not work on it
 */
@Schema(name = "PaymentRunRequest")
record RunRequest(
        RunKind kind,
        @Nullable YearMonth payMonth,
        @Nullable LocalDate payDay) {

    Findings check() {
        return when(
                        kind == RunKind.REGULAR && payMonth == null,
                        () -> Finding.error(
                                ChildAllowanceError.PAYMENT_MONTH_MISSING,
                                "payMonth",
                                "支払期月が入力されていません。",
                                "定時払の支払期月を入力してください。"))
                .and(when(
                        kind == RunKind.EXTRA && payDay == null,
                        () -> Finding.error(
                                ChildAllowanceError.PAYMENT_DAY_MISSING,
                                "payDay",
                                "支払日が入力されていません。",
                                "随時払の支払日を入力してください。")));
    }
}
