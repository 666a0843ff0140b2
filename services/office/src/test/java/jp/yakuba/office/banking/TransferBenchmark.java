package jp.yakuba.office.banking;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.office.banking.TransferOrder.LineEnd;

/** How long a transfer file of 300,000 recipients takes, checked and written to disk; on one thread, five times. */
final class TransferBenchmark {

    private static final int RECIPIENTS = 300_000;
    private static final int TIMES = 5;

    private TransferBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var directory = BankDirectory.ofTheLists();
        var branches = directory.allBranches().toList();
        var transfers = IntStream.range(0, RECIPIENTS)
                .mapToObj(i -> transfer(branches.get(i % branches.size()).key(), i))
                .toList();
        var order = new TransferOrder(
                "0123456789", LocalDate.of(2026, 12, 10), transfers.getFirst().to(), LineEnd.NONE);
        for (var time = 0; time < TIMES; time++) {
            measure(order, transfers, directory);
        }
    }

    private static Transfer transfer(Branch.Key branch, int i) {
        var kind = branch.branch().value().endsWith("9") && branch.bank().equals(BankCode.POST_BANK)
                ? AccountKind.CURRENT
                : AccountKind.ORDINARY;
        return new Transfer(
                new Account(
                        branch.bank(),
                        branch.branch(),
                        kind,
                        AccountNumber.parse(String.valueOf(i + 1)),
                        AccountHolder.parse("ヤクバ　ハナコ")),
                Yen.of(30_000),
                String.valueOf(i));
    }

    private static void measure(TransferOrder order, List<Transfer> transfers, BankDirectory directory)
            throws IOException {
        var file = Files.createTempFile("transfer", ".txt");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var start = System.nanoTime();
            if (TransferRules.check(order, transfers, directory).hasErrors()) {
                throw new IllegalStateException("refused");
            }
            TransferFile.write(order, transfers, directory, out);
            out.flush();
            System.out.printf("%d recipients: %.2f s%n", transfers.size(), (System.nanoTime() - start) / 1e9);
        } finally {
            Files.delete(file);
        }
    }
}
