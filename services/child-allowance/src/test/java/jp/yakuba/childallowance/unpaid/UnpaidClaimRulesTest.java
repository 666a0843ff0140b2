package jp.yakuba.childallowance.unpaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.claim.claimed.ClaimedAccount;
import jp.yakuba.childallowance.unpaid.owed.KnownPerson;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.office.search.PersonNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts for a child that claims what was owed to the dead. */
class UnpaidClaimRulesTest {

    private static final ClaimedAccount ACCOUNT = new ClaimedAccount(
            new BankCode("0001"),
            new BranchCode("001"),
            AccountKind.ORDINARY,
            new AccountNumber("7654321"),
            new AccountHolder("ｶｸｼ ｲﾁｺ"));

    /** 民法第4条: 20 until 31 March 2022, then 18. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2002-04-02, 2022-03-31, true
            2002-04-02, 2022-04-01, false
            2002-03-31, 2022-03-31, false
            2008-06-01, 2026-05-31, true
            2008-06-01, 2026-06-01, false
            2008-02-29, 2026-02-28, true
            2008-02-29, 2026-03-01, false
            2008-03-01, 2026-02-28, true
            2008-03-01, 2026-03-01, false
            """)
    void who_is_not_of_age_on_the_day_of_the_claim_is_acted_for(String born, LocalDate claimed, boolean isActedFor) {
        // Given
        var claim = new UnpaidClaim(
                new AddresseeNumber("4700000001"),
                new AddresseeNumber("4700000002"),
                null,
                null,
                claimed,
                ACCOUNT,
                null);
        var child = new KnownPerson(
                new PersonNames("確氏　一子", null, null, null, null, null, null, null, null),
                RecordedDate.of(CivilDate.parse(born)),
                ResidentState.RESIDENT,
                null);

        // When
        var found = new UnpaidClaimRules(claim, null, child)
                .check(claimed).list().stream().map(Finding::code).toList();

        // Then
        assertThat(found.contains(ChildAllowanceError.UNPAID_GUARDIAN_WRONG.code()))
                .isEqualTo(isActedFor);
    }
}
