package jp.yakuba.office.banking;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.ApiSpecs;

/**
 * Which banks and branches there are: {@code code-lists/bank.csv} and {@code bank-branch.csv}. A municipality may put lists of
 * its own in their place, with days on which a branch closes and the one that follows upon it.
 */
public final class BankDirectory {

    private final Map<BankCode, Bank> banks = new HashMap<>();
    private final Map<Branch.Key, Branch> branches = new HashMap<>();

    BankDirectory(Collection<Bank> banks, Collection<Branch> branches) {
        banks.forEach(this::put);
        branches.forEach(this::put);
    }

    private void put(Bank bank) {
        if (banks.put(bank.code(), bank) != null) {
            throw new IllegalStateException("a bank twice: " + bank.code());
        }
    }

    private void put(Branch branch) {
        if (!banks.containsKey(branch.key().bank()) || branches.put(branch.key(), branch) != null) {
            throw new IllegalStateException("a branch twice, or without its bank: " + branch.key());
        }
    }

    /** Read when it is first asked for, and kept. */
    private static final class Lists {
        static final BankDirectory READ = read();
    }

    /** As the lists have it. */
    public static BankDirectory ofTheLists() {
        return Lists.READ;
    }

    /** Reads them anew; a row that does not fit is named by file and line. */
    public static BankDirectory read() {
        var directory = new BankDirectory(List.of(), List.of());
        ApiSpecs.eachRow("code-lists/bank.csv", row -> directory.put(bank(row)));
        ApiSpecs.eachRow("code-lists/bank-branch.csv", row -> directory.put(branch(row)));
        return directory;
    }

    private static Bank bank(NamedCsvRecord row) {
        return new Bank(
                new BankCode(row.getField("code")),
                row.getField("name"),
                BankKana.of(row.getField("kana")),
                inUse(row),
                text(row, "successor").map(BankCode::new));
    }

    private static Branch branch(NamedCsvRecord row) {
        return new Branch(
                new Branch.Key(new BankCode(row.getField("bank")), new BranchCode(row.getField("branch"))),
                row.getField("name"),
                BankKana.of(row.getField("kana")),
                inUse(row),
                text(row, "successor").map(Branch.Key::parse));
    }

    private static InUse inUse(NamedCsvRecord row) {
        return new InUse(
                day(row, "first_day").orElse(null), day(row, "last_day").orElse(null));
    }

    private static Optional<LocalDate> day(NamedCsvRecord row, String column) {
        return text(row, column).map(LocalDate::parse);
    }

    private static Optional<String> text(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }

    /** The bank of a code, whether or not it may be used today. */
    public Optional<Bank> bank(BankCode code) {
        return Optional.ofNullable(banks.get(code));
    }

    /** The branch of a bank, whether or not it may be used today. */
    public Optional<Branch> branch(BankCode bank, BranchCode branch) {
        return Optional.ofNullable(branches.get(new Branch.Key(bank, branch)));
    }

    Stream<Branch> allBranches() {
        return branches.values().stream();
    }

    Stream<Bank> allBanks() {
        return banks.values().stream();
    }
}
