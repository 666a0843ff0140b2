package jp.yakuba.office.banking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.money.Yen;

/**
 * 総合振込 of the 全銀 format (種別コード 21): a head, a record for each payment, a trailer with number and sum, an end (reference
 * 027 §3.2; positions in {@code data-lists/bank-transfer.csv}). What is written depends on what is given alone, so that the file
 * of a run can be made again, byte for byte.
 */
public final class TransferFile {

    private static final String GENERAL_TRANSFER = "21";
    private static final String JIS = "0";

    /** 新規コード 0: neither the first payment to the account nor a changed one, which is not told apart. */
    private static final String NOT_SAID = "0";

    /** 振込指定区分 7: by wire. */
    private static final String BY_WIRE = "7";

    private static final int NAME = 15;
    private static final int CLIENT_NAME = 40;
    private static final int RECIPIENT_NAME = 30;
    private static final int CLEARING_HOUSE = 4;
    private static final int AMOUNT = 10;
    private static final int COUNT = 6;
    private static final int SUM = 12;
    private static final int TWO_DIGITS = 2;

    private final OutputStream out;
    private final TransferOrder order;
    private final byte[] lineEnd;
    private final BankDirectory directory;

    /** A file that is written piece by piece: its head, then each payment, then its end; several in turn may write one. */
    public TransferFile(TransferOrder order, BankDirectory directory, OutputStream out) {
        this.out = out;
        this.order = order;
        this.lineEnd = order.lineEnd().bytes().getBytes(StandardCharsets.US_ASCII);
        this.directory = directory;
    }

    /**
     * Writes the file; nothing that {@link TransferRules} refuses may be among it.
     *
     * @return the sum of the payments, as it stands in the trailer
     */
    public static Yen write(TransferOrder order, List<Transfer> transfers, BankDirectory directory, OutputStream out)
            throws IOException {
        var file = new TransferFile(order, directory, out);
        var sum = Yen.ZERO;
        file.head();
        for (var transfer : transfers) {
            file.pay(transfer);
            sum = sum.plus(transfer.amount());
        }
        file.end(transfers.size(), sum);
        return sum;
    }

    /** Whether the name of a holder is longer than its place. */
    public static boolean cuts(AccountHolder holder) {
        return holder.value().length() > RECIPIENT_NAME;
    }

    /** Writes by whom and when is paid. */
    public void head() throws IOException {
        var from = order.from();
        var head = new BankRecord()
                .digits("1", 1)
                .digits(GENERAL_TRANSFER, TWO_DIGITS)
                .digits(JIS, 1)
                .digits(order.client(), TransferOrder.CLIENT)
                .text(from.holder().value(), CLIENT_NAME);
        day(head, order.day());
        branch(head, from);
        record(head.digits(from.kind().code(), 1).digits(from.number().value(), AccountNumber.LENGTH));
    }

    /** Writes a payment. */
    public void pay(Transfer transfer) throws IOException {
        var to = transfer.to();
        var data = new BankRecord().digits("2", 1);
        branch(data, to);
        record(data.text("", CLEARING_HOUSE)
                .digits(to.kind().code(), 1)
                .digits(to.number().value(), AccountNumber.LENGTH)
                .text(to.holder().value(), RECIPIENT_NAME)
                .number(transfer.amount().amount(), AMOUNT)
                .digits(NOT_SAID, 1)
                .digits(
                        "0".repeat(Transfer.REFERENCE - transfer.reference().length()) + transfer.reference(),
                        Transfer.REFERENCE)
                .digits(BY_WIRE, 1));
    }

    /** Writes how many payments stand before, and their sum, and ends the file. */
    public void end(int transfers, Yen sum) throws IOException {
        record(new BankRecord().digits("8", 1).number(transfers, COUNT).number(sum.amount(), SUM));
        record(new BankRecord().digits("9", 1));
    }

    private static void day(BankRecord head, LocalDate day) {
        head.number(day.getMonthValue(), TWO_DIGITS).number(day.getDayOfMonth(), TWO_DIGITS);
    }

    /** Codes and names of a bank and its branch. */
    private void branch(BankRecord record, Account account) {
        record.digits(account.bank().value(), BankCode.LENGTH)
                .text(directory.bank(account.bank()).map(Bank::kana).orElse(""), NAME)
                .digits(account.branch().value(), BranchCode.LENGTH)
                .text(
                        directory
                                .branch(account.bank(), account.branch())
                                .map(Branch::kana)
                                .orElse(""),
                        NAME);
    }

    private void record(BankRecord record) throws IOException {
        out.write(record.whole());
        out.write(lineEnd);
    }
}
