package jp.yakuba.office.banking;

import jp.yakuba.foundation.finding.ErrorCode;

/** What can be wrong with an account or a transfer. */
public enum BankingError implements ErrorCode {
    ACCOUNT_NUMBER_BLANK("account-number-blank"),
    AMOUNT_NOT_PAYABLE("amount-not-payable"),
    BANK_CLOSED("bank-closed"),
    BANK_UNKNOWN("bank-unknown"),
    BRANCH_CLOSED("branch-closed"),
    BRANCH_UNKNOWN("branch-unknown"),
    HOLDER_CHARACTER("holder-character"),
    KIND_NOT_OF_BRANCH("kind-not-of-branch"),
    KIND_NOT_OF_PAYER("kind-not-of-payer"),
    POST_BANK_NUMBER("post-bank-number"),
    POST_BANK_SYMBOL("post-bank-symbol"),
    TRANSFER_DAY_CLOSED("transfer-day-closed"),
    TRANSFERS_NONE("transfers-none"),
    TRANSFERS_TOO_MANY("transfers-too-many");

    private final String code;

    BankingError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
