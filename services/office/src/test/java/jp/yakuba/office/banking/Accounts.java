package jp.yakuba.office.banking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Banks and accounts of the tests. */
final class Accounts {

    static final Branch.Key TOWN = key("0001", "001");
    static final Branch.Key MERGED = key("0001", "002");

    /** A branch closes on 13 November 2026; a bank has closed on 30 September, another opens on 1 January 2027. */
    static final BankDirectory DIRECTORY = new BankDirectory(
            List.of(
                    bank("0001", null, null, null),
                    bank("0002", null, "2026-09-30", "0001"),
                    bank("0003", "2027-01-01", null, null),
                    bank("9900", null, null, null)),
            List.of(
                    branch(TOWN, null, null),
                    branch(MERGED, "2026-11-13", TOWN),
                    branch(key("0001", "003"), "2026-11-13", null),
                    branch(key("0002", "001"), null, null),
                    branch(key("0003", "001"), null, null),
                    branch(key("9900", "018"), null, null),
                    branch(key("9900", "019"), null, null)));

    private Accounts() {}

    static Account account(String bank, String branch, AccountKind kind, String number) {
        return new Account(
                new BankCode(bank),
                new BranchCode(branch),
                kind,
                new AccountNumber(number),
                AccountHolder.parse("サトウ　ハナコ"));
    }

    private static Branch.Key key(String bank, String branch) {
        return new Branch.Key(new BankCode(bank), new BranchCode(branch));
    }

    private static Bank bank(String code, @Nullable String first, @Nullable String last, @Nullable String successor) {
        return new Bank(
                new BankCode(code),
                "銀行" + code,
                "ｷﾞﾝｺｳ",
                new InUse(day(first), day(last)),
                Optional.ofNullable(successor).map(BankCode::new));
    }

    private static Branch branch(Branch.Key key, @Nullable String last, Branch.@Nullable Key successor) {
        return new Branch(key, "本店", "ﾎﾝﾃﾝ", new InUse(null, day(last)), Optional.ofNullable(successor));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
