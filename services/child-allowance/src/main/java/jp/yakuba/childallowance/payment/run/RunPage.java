package jp.yakuba.childallowance.payment.run;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.jobs.Job;
import jp.yakuba.platform.operator.Operator;
import org.jspecify.annotations.Nullable;

/**
 * One payment run as its page shows it.
 *
 * @param job what the job is about, and how far; empty once it is done
 * @param different the first few of each difference
 * @param first whether nothing was ever paid before, so that months that another system has paid would be paid again
 * @param waitingAccounts changed accounts on which nobody has decided, so that the ones before are paid to; nought once it is paid
 * @param outcome of which outcome the lines are; empty for all
 * @param next the recipient behind whom the next page begins
 * @param own whether it was made by who looks at it, who can then not decide on it
 * @param file where the transfer file is; empty while there is none
 */
public record RunPage(
        RunRow run,
        String job,
        String jobPath,
        boolean underWay,
        boolean stopped,
        List<Count> outcomes,
        List<Count> deductions,
        List<Count> differences,
        List<Different> different,
        boolean compared,
        boolean first,
        int waitingAccounts,
        String outcome,
        List<Line> lines,
        @Nullable String next,
        boolean own,
        boolean mayApprove,
        boolean mayWithdraw,
        boolean mayTakeResults,
        boolean mayWriteFile,
        String file,
        List<Sum> journal) {

    /** A sum for accounting. */
    public record Sum(int fiscalYear, String kind, int months, String amount) {

        static Sum of(Journal.Entry entry) {
            return new Sum(
                    entry.fiscalYear(),
                    switch (entry.kind()) {
                        case "payment" -> "支払";
                        case "offset" -> "内払調整";
                        case "deduction" ->
                            Objects.requireNonNull(entry.deduction()).japanese();
                        default -> "振込不能";
                    },
                    entry.months(),
                    "%,d".formatted(entry.amount()));
        }
    }

    /** A recipient who is different from the run before. */
    public record Different(String kind, String name, String recipient, String before, String now) {

        static Different of(Differences.Example example, Function<AddresseeNumber, String> names) {
            var difference = example.difference();
            return new Different(
                    example.kind().japanese(),
                    names.apply(difference.recipient()),
                    difference.recipient().value(),
                    paid(difference.before(), difference.deductedBefore()),
                    paid(difference.now(), difference.deductedNow()));
        }

        private static String paid(long amount, long deducted) {
            return RunRow.yen(amount) + (deducted == 0 ? "" : "（徴収・寄附 " + RunRow.yen(deducted) + "）");
        }
    }

    /** How many there are of what, where they are listed. */
    public record Count(String code, String label, String recipients, String amount) {}

    /**
     * A recipient in one line.
     *
     * @param deductions of what kinds it is deducted
     * @param unconfirmed what waits for a movement to be decided on; empty if nothing does
     * @param task where that is done; empty if it is done, or nothing is
     */
    public record Line(
            String name,
            String recipient,
            String outcome,
            String months,
            String owed,
            String offset,
            String deducted,
            List<String> deductions,
            String amount,
            String held,
            String unconfirmed,
            String task,
            String barred,
            String overpaid,
            String number) {

        static Line of(RunLine line, Function<AddresseeNumber, String> names) {
            return new Line(
                    names.apply(line.recipient()),
                    line.recipient().value(),
                    line.outcome().japanese()
                            + (line.ended() ? "（返還の対象）" : "")
                            + (line.returned() == null
                                    ? ""
                                    : "（振込不能：" + line.returned().japanese() + "）"),
                    line.firstMonth() == null
                            ? ""
                            : line.firstMonth()
                                    + (line.firstMonth().equals(line.lastMonth()) ? "" : "〜" + line.lastMonth()),
                    amount(line.owed()),
                    amount(line.offset()),
                    amount(line.deducted()),
                    line.deductions().stream()
                            .map(one -> one.kind().japanese() + " " + amount(one.amount()))
                            .toList(),
                    amount(line.outcome() == LineOutcome.TRANSFER ? line.amount() : 0),
                    amount(line.held()),
                    amount(line.unconfirmed()),
                    line.task() == null ? "" : line.task().toString(),
                    amount(line.barred()),
                    amount(line.overpaid()),
                    line.transferNumber() == null ? "" : String.valueOf(line.transferNumber()));
        }

        private static String amount(long yen) {
            return yen == 0 ? "" : "%,d".formatted(yen);
        }
    }

    static RunPage of(
            Operator operator,
            RunInFull of,
            List<Differences.Example> different,
            @Nullable Job job,
            String outcome,
            List<RunLine> lines,
            Function<AddresseeNumber, String> names,
            @Nullable String next,
            List<Journal.Entry> journal) {
        var run = of.run();
        var state = run.state();
        var stopped = state.isUnderWay() && (job == null || job.state().isEnded());
        var mayPrepare = operator.may(ChildAllowancePermission.PAYMENT_PREPARE);
        var mayTransfer = operator.may(ChildAllowancePermission.PAYMENT_TRANSFER);
        return new RunPage(
                RunRow.of(run),
                job == null ? "" : job.note().isEmpty() ? job.state().label() : job.note(),
                job == null ? "" : "/jobs/" + job.id(),
                state.isUnderWay(),
                stopped,
                of.outcomes().stream()
                        .map(one -> new Count(
                                one.outcome().code(),
                                one.outcome().japanese(),
                                "%,d人".formatted(one.recipients()),
                                RunRow.yen(one.amount())))
                        .toList(),
                of.deductions().stream()
                        .map(one -> new Count(
                                one.kind().code(),
                                one.kind().japanese(),
                                "%,d人".formatted(one.recipients()),
                                RunRow.yen(one.amount())))
                        .toList(),
                of.differences().stream()
                        .map(one -> new Count(
                                one.kind().code(), one.kind().japanese(), "%,d人".formatted(one.recipients()), ""))
                        .toList(),
                different.stream().map(one -> Different.of(one, names)).toList(),
                of.comparedWith() != null,
                of.first(),
                state == RunState.PREVIEWED ? of.waitingAccounts() : 0,
                outcome,
                lines.stream().map(line -> Line.of(line, names)).toList(),
                next,
                run.madeBy().equals(operator.userId()),
                state == RunState.PREVIEWED && operator.may(ChildAllowancePermission.PAYMENT_APPROVE),
                state.mayBecome(RunState.WITHDRAWN) && mayPrepare,
                state.hasPaid() && mayTransfer,
                (stopped || state == RunState.PAID) && mayTransfer,
                run.file() == null || !mayTransfer ? "" : run.file().replace("/v1/files", ""),
                journal.stream().map(Sum::of).toList());
    }
}
