package jp.yakuba.office.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountRulesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0001, 001, ORDINARY, 1234567, 2026-11-29, -",
                "0009, 001, ORDINARY, 1234567, 2026-11-29, bank-unknown",
                "0001, 999, ORDINARY, 1234567, 2026-11-29, branch-unknown",
                "0001, 002, ORDINARY, 1234567, 2026-11-13, -",
                "0001, 002, ORDINARY, 1234567, 2026-11-14, branch-closed",
                "0002, 001, ORDINARY, 1234567, 2026-09-30, -",
                "0002, 001, ORDINARY, 1234567, 2026-10-01, bank-closed",
                "0003, 001, ORDINARY, 1234567, 2026-12-31, bank-closed",
                "0003, 001, ORDINARY, 1234567, 2027-01-01, -",
                "0001, 001, CURRENT, 0000000, 2026-11-29, account-number-blank",
                "9900, 018, ORDINARY, 1234567, 2026-11-29, -",
                "9900, 018, CURRENT, 1234567, 2026-11-29, kind-not-of-branch",
                "9900, 019, CURRENT, 1234567, 2026-11-29, -",
                "9900, 019, ORDINARY, 1234567, 2026-11-29, kind-not-of-branch",
            })
    void an_account_is_looked_at_as_of_the_day_on_which_it_is_paid_to(
            String bank, String branch, AccountKind kind, String number, LocalDate day, String found) {
        // Given
        var account = Accounts.account(bank, branch, kind, number);

        // When
        var findings = AccountRules.check(account, Accounts.DIRECTORY, day).list();

        // Then
        assertThat(findings.stream().map(Finding::code))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var account = Accounts.account("9900", "118", AccountKind.CURRENT, "0000000");

        assertThat(AccountRules.check(account, Accounts.DIRECTORY, LocalDate.of(2026, 11, 29))
                        .list())
                .extracting(Finding::code, Finding::field)
                .containsExactly(
                        tuple("branch-unknown", "branch"),
                        tuple("kind-not-of-branch", "kind"),
                        tuple("account-number-blank", "number"));
    }

    @ParameterizedTest
    @CsvSource({"002, 0001-001", "003, 本人に口座を確かめ"})
    void of_a_branch_that_has_closed_the_one_is_named_that_follows_upon_it(String branch, String said) {
        var account = Accounts.account("0001", branch, AccountKind.ORDINARY, "1234567");

        assertThat(AccountRules.check(account, Accounts.DIRECTORY, LocalDate.of(2026, 11, 29))
                        .list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains(said));
    }
}
