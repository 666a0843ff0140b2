package jp.yakuba.office.banking;

import java.util.Optional;

/**
 * 金融機関.
 *
 * @param kana of its name, in {@link BankKana}
 * @param successor the bank into which it went
 */
public record Bank(BankCode code, String name, String kana, InUse inUse, Optional<BankCode> successor) {}
