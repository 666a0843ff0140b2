package jp.yakuba.office.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.yakuba.foundation.finding.RejectedValue;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostBankAccountTest {

    private static final AccountHolder HOLDER = AccountHolder.parse("サトウ ハナコ");

    @ParameterizedTest
    @CsvSource({
        "10100, 12345671, 018, ORDINARY, 1234567",
        "１９０４０, １２３４５６７１, 908, ORDINARY, 1234567",
        "10100, 21, 018, ORDINARY, 0000002",
        "10120, 123451, 018, ORDINARY, 0012345",
        "00190, 123456, 019, CURRENT, 0123456",
    })
    void a_passbook_of_the_post_bank_is_an_account_that_other_banks_pay_to(
            String symbol, String number, String branch, AccountKind kind, String account) {
        assertThat(new PostBankAccount(symbol, number, HOLDER).toAccount())
                .isEqualTo(new Account(
                        BankCode.POST_BANK, new BranchCode(branch), kind, new AccountNumber(account), HOLDER));
    }

    @ParameterizedTest
    @CsvSource({
        "20100, 12345671, post-bank-symbol",
        "10101, 12345671, post-bank-symbol",
        "1010, 12345671, digits-length-wrong",
        "10100, 12345672, post-bank-number",
        "10100, 123456781, digits-length-wrong",
        "10100, 1, digits-length-wrong",
        "00190, 1234567, digits-length-wrong",
        "1010A, 12345671, digits-only",
    })
    void what_is_on_no_passbook_is_refused(String symbol, String number, String code) {
        assertThatThrownBy(() -> new PostBankAccount(symbol, number, HOLDER))
                .asInstanceOf(InstanceOfAssertFactories.type(RejectedValue.class))
                .returns(code, RejectedValue::code);
    }
}
