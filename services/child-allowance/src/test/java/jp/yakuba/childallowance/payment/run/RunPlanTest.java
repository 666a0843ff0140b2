package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.childallowance.payment.setting.AccountChanges;
import jp.yakuba.childallowance.payment.setting.PaymentNotices;
import jp.yakuba.childallowance.payment.setting.PaymentSetting;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.office.banking.TransferOrder.LineEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When is paid, which months, and which steps a run can take. */
class RunPlanTest {

    private static final PaymentSetting ON_THE_TENTH = new PaymentSetting(
            LocalDate.of(2024, 1, 1),
            10,
            "0123456789",
            new Account(
                    new BankCode("0001"),
                    new BranchCode("001"),
                    AccountKind.ORDINARY,
                    new AccountNumber("0000123"),
                    new AccountHolder("A")),
            LineEnd.NONE,
            PaymentNotices.EACH,
            AccountChanges.TWO_PEOPLE);

    /** 2026-10-10 is a Saturday, 2027-01-10 a Sunday before a holiday; 2026-08-11 is one, which moves nothing. */
    @ParameterizedTest
    @Requirement("027/4.10#2")
    @CsvSource({
        "2026-02, 2026-02-10",
        "2026-08, 2026-08-10",
        "2026-10, 2026-10-09",
        "2026-12, 2026-12-10",
        "2027-04, 2027-04-09"
    })
    void a_pay_day_on_which_banks_do_not_work_is_moved_to_the_bank_day_before(YearMonth month, LocalDate day) {
        assertThat(RunPlan.regular(month, ON_THE_TENTH).payDay()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-09, 2026-10, 2026-12",
        "2026-12-10, 2026-10, 2026-12",
        "2026-12-11, 2026-12, 2026-12",
        "2027-01-15, 2026-12, 2027-01",
        "2027-02-26, 2027-02, 2027-02"
    })
    void an_extra_run_leaves_the_months_of_a_pay_day_to_come_to_it(
            LocalDate day, YearMonth before, YearMonth endedBefore) {
        var plan = RunPlan.extra(day, ON_THE_TENTH);

        assertThat(plan.before()).isEqualTo(before);
        assertThat(plan.endedBefore()).isEqualTo(endedBefore);
    }

    /** Every four months before October 2024, every two since (児童手当法第8条第4項). */
    @Test
    void is_paid_in_the_months_of_the_law() {
        assertThat(Stream.of("2024-02", "2024-06", "2024-12", "2025-02", "2025-04")
                        .map(YearMonth::parse))
                .allMatch(RunPlan::isOfTheLaw);
        assertThat(Stream.of("2024-04", "2024-08", "2025-01", "2025-03").map(YearMonth::parse))
                .noneMatch(RunPlan::isOfTheLaw);
    }

    @Test
    void a_run_goes_over_into_these_states_and_no_others() {
        var allowed = Map.of(
                RunState.PREPARING, Set.of(RunState.PREVIEWED, RunState.WITHDRAWN),
                RunState.PREVIEWED, Set.of(RunState.APPROVED, RunState.WITHDRAWN),
                RunState.APPROVED, Set.of(RunState.PREVIEWED, RunState.BOOKED, RunState.WITHDRAWN),
                RunState.BOOKED, Set.of(RunState.PAID),
                RunState.PAID, Set.of(RunState.BOOKED, RunState.SETTLED),
                RunState.SETTLED, Set.of(RunState.SETTLED),
                RunState.WITHDRAWN, Set.<RunState>of());

        for (var from : RunState.values()) {
            assertThat(Stream.of(RunState.values()).filter(from::mayBecome))
                    .as(from.name())
                    .containsExactlyInAnyOrderElementsOf(allowed.get(from));
        }
    }
}
