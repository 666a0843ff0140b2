package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Period;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.setting.PaymentSettings;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.office.banking.Transfer;
import jp.yakuba.office.banking.TransferFile;
import jp.yakuba.office.banking.TransferOrder;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Writes the transfer file of a run (総合振込) piece by piece, so that whoever goes on writes behind what is there. */
@ApplicationScoped
class TransferPieces {

    private static final int LINES = 20_000;

    /** As long as a bank asks about it; it can be made again from what the run keeps. */
    private static final Period KEPT = Period.ofYears(1);

    /**
     * How far the file is written.
     *
     * @param file empty before its head
     * @param written payments that stand in it
     */
    record Position(String file, int written, long sum, boolean ended) {

        static final Position START = new Position("", 0, 0, false);
    }

    private final Files files;
    private final PaymentSettings settings;

    TransferPieces(Files files, PaymentSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** Writes the next piece. */
    Position write(UnitOfWork work, PaymentRun run, Position position) {
        var id = position.file().isEmpty() ? begin(work, run) : FileId.parse(position.file());
        var transfers = transfers(work, run, position.written());
        var sum = transfers.stream().mapToLong(one -> one.amount().amount()).sum() + position.sum();
        var written = position.written() + transfers.size();
        var ended = transfers.size() < LINES;
        if (ended && (written != run.transferCount() || sum != run.transferAmount())) {
            throw new IllegalStateException("the file is not what was booked");
        }
        var end = new Position(id.toString(), written, sum, ended);
        files.append(work, id, piece(order(work, run), position, transfers, end));
        if (ended) {
            files.complete(work, id);
        }
        return end;
    }

    private FileId begin(UnitOfWork work, PaymentRun run) {
        // The lines were written a moment ago, so that nothing is known yet of the table by which the pieces are
        // planned.
        work.sql().execute("analyze child_allowance.payment_line, child_allowance.recipient_account");
        var day = run.plan().payDay();
        return files.begin(
                work,
                new NewFile(
                        "児童手当振込_" + day + ".txt",
                        "application/octet-stream",
                        ChildAllowancePermission.PAYMENT_TRANSFER,
                        work.today().plus(KEPT)));
    }

    private static byte[] piece(TransferOrder order, Position before, List<Transfer> transfers, Position after) {
        var bytes = new ByteArrayOutputStream(LINES * 122);
        var file = new TransferFile(order, BankDirectory.ofTheLists(), bytes);
        try {
            if (before.file().isEmpty()) {
                file.head();
            }
            for (var transfer : transfers) {
                file.pay(transfer);
            }
            if (after.ended()) {
                file.end(after.written(), Yen.of(after.sum()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private TransferOrder order(UnitOfWork work, PaymentRun run) {
        return settings.get(work, run.settingNumber()).order(run.plan().payDay());
    }

    private static List<Transfer> transfers(UnitOfWork work, PaymentRun run, int behind) {
        return work.sql()
                .createQuery("""
                        select l.transfer_number, l.amount, a.bank, a.branch, a.kind, a.account_number, a.holder
                        from child_allowance.payment_line l
                        join child_allowance.recipient_account a
                            on a.municipality_code = l.municipality_code and a.recipient = l.recipient
                                and a.entry_number = l.account_entry
                        where l.run_id = :run and l.transfer_number > :behind
                        order by l.municipality_code, l.run_id, l.transfer_number limit :limit
                        """)
                .bind("run", run.id())
                .bind("behind", behind)
                .bind("limit", LINES)
                .map((row, context) -> transfer(row))
                .list();
    }

    private static Transfer transfer(ResultSet row) throws SQLException {
        return new Transfer(
                new Account(
                        new BankCode(row.getString("bank")),
                        new BranchCode(row.getString("branch")),
                        Coded.find(AccountKind.class, row.getString("kind")).orElseThrow(),
                        new AccountNumber(row.getString("account_number")),
                        new AccountHolder(row.getString("holder"))),
                Yen.of(row.getLong("amount")),
                row.getString("transfer_number"));
    }
}
