package jp.yakuba.office.banking;

/** 振込先口座: an account to which money is paid. */
public record Account(BankCode bank, BranchCode branch, AccountKind kind, AccountNumber number, AccountHolder holder) {}
