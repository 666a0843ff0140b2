package jp.yakuba.office.banking;

import java.util.Optional;

/**
 * 支店.
 *
 * @param kana of its name, in {@link BankKana}
 * @param successor the branch into which it went
 */
public record Branch(Key key, String name, String kana, InUse inUse, Optional<Key> successor) {

    /** Of which bank, and which of its branches. */
    public record Key(BankCode bank, BranchCode branch) {

        /** {@code 0001-001}, as it is written in the list. */
        static Key parse(String text) {
            var parts = text.split("-", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("not a bank and its branch, as 0001-001");
            }
            return new Key(new BankCode(parts[0]), new BranchCode(parts[1]));
        }

        @Override
        public String toString() {
            return bank + "-" + branch;
        }
    }
}
