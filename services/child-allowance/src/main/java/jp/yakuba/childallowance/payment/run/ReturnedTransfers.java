package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.ActId;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.FindingBody;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 振込不能: what the bank could not pay is owed again, and is paid a second time once the account is changed. */
@ApplicationScoped
class ReturnedTransfers {

    private final PaymentRuns runs;
    private final PaidMonths paid;
    private final Audit audit;

    ReturnedTransfers(PaymentRuns runs, PaidMonths paid, Audit audit) {
        this.runs = runs;
        this.paid = paid;
        this.audit = audit;
    }

    /**
     * What was taken in.
     *
     * @param refused what is wrong with rows that were left
     */
    @Schema(name = "PaymentResultsTaken")
    record Taken(int returned, long amount, List<FindingBody> refused) {}

    private record Transferred(
            AddresseeNumber recipient, long amount, String account, int accountEntry, boolean returned) {}

    private record Return(Transferred transfer, ReturnReason reason) {}

    /** Takes in a list of the transfers of a run that came back; refuses all of it, or the rows in which something is wrong. */
    Taken take(UnitOfWork work, PaymentRunId id, IntakeMode mode, InputStream content) {
        paid.await(work);
        var run = runs.lock(work, id);
        var rows = ResultRow.read(content);
        var known = transferred(work, id, rows);
        var findings = new ArrayList<Finding>();
        var returns = new ArrayList<Return>();
        var numbers = new HashSet<Integer>();
        for (var row : rows) {
            var wrong = wrong(row, known, numbers);
            wrong.ifPresent(findings::add);
            if (wrong.isEmpty()) {
                numbers.add(number(row));
                returns.add(new Return(
                        Objects.requireNonNull(known.get(number(row))),
                        Coded.find(ReturnReason.class, row.reason()).orElseThrow()));
            }
        }
        if (mode == IntakeMode.ALL_OR_NOTHING && !findings.isEmpty()) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, Findings.of(findings));
        }
        run.settled(work);
        keep(work, id, returns);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.PAYMENT_RESULTS)
                        .detail("run", id)
                        .records(returns.size()));
        return new Taken(
                returns.size(),
                returns.stream().mapToLong(one -> one.transfer().amount()).sum(),
                findings.stream().map(FindingBody::of).toList());
    }

    private static Optional<Finding> wrong(ResultRow row, Map<Integer, Transferred> known, Set<Integer> numbers) {
        var transfer = known.get(number(row));
        if (transfer == null) {
            return found(row, ChildAllowanceError.RESULT_LINE_UNKNOWN, "この支払処理にない明細番号です。", "振込ファイルの顧客コード2の番号を書いてください。");
        }
        if (transfer.returned() || numbers.contains(number(row))) {
            return found(
                    row, ChildAllowanceError.RESULT_LINE_RETURNED, "この明細は、すでに振込不能として取り込まれています。", "同じ明細は一度だけ取り込んでください。");
        }
        if (!row.amount().equals(String.valueOf(transfer.amount()))) {
            return found(row, ChildAllowanceError.RESULT_AMOUNT_WRONG, "金額が、振り込んだ額と違います。", "明細番号と金額を確かめてください。");
        }
        if (!row.account().equals(transfer.account())) {
            return found(
                    row, ChildAllowanceError.RESULT_ACCOUNT_WRONG, "口座番号が、振り込んだ口座と違います。", "明細番号と口座番号（7桁）を確かめてください。");
        }
        return Coded.find(ReturnReason.class, row.reason()).isPresent()
                ? Optional.empty()
                : found(
                        row,
                        ChildAllowanceError.RESULT_REASON_UNKNOWN,
                        "理由が一覧にありません。",
                        "account-unknown, holder-differs, account-closed, other のどれかを書いてください。");
    }

    private static Optional<Finding> found(ResultRow row, ErrorCode code, String message, String remedy) {
        return Optional.of(Finding.error(code, row.line() + "行目", message, remedy));
    }

    private static int number(ResultRow row) {
        return row.number().matches("[0-9]{1,10}")
                ? (int) Math.min(Integer.MAX_VALUE, Long.parseLong(row.number()))
                : 0;
    }

    private static Map<Integer, Transferred> transferred(UnitOfWork work, PaymentRunId run, List<ResultRow> rows) {
        return work
                .sql()
                .createQuery("""
                        select l.transfer_number, l.recipient, l.amount, l.account_entry, a.account_number,
                            t.recipient is not null as returned
                        from child_allowance.payment_line l
                        join child_allowance.recipient_account a
                            on a.municipality_code = l.municipality_code and a.recipient = l.recipient
                                and a.entry_number = l.account_entry
                        left join child_allowance.returned_transfer t
                            on t.municipality_code = l.municipality_code and t.run_id = l.run_id and t.recipient = l.recipient
                        where l.run_id = :run and l.transfer_number = any(:numbers)
                        """)
                .bind("run", run)
                .bindArray(
                        "numbers",
                        Integer.class,
                        rows.stream().map(ReturnedTransfers::number).distinct().toList())
                .map((row, context) -> Map.entry(
                        row.getInt("transfer_number"),
                        new Transferred(
                                new AddresseeNumber(row.getString("recipient")),
                                row.getLong("amount"),
                                row.getString("account_number"),
                                row.getInt("account_entry"),
                                row.getBoolean("returned"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void keep(UnitOfWork work, PaymentRunId run, List<Return> returns) {
        if (returns.isEmpty()) {
            return;
        }
        var id = new ActId(UUID.randomUUID());
        var batch = work.sql().prepareBatch("""
                insert into child_allowance.returned_transfer
                    (run_id, recipient, return_id, account_entry, amount, reason, taken_by, taken_at)
                values (:run, :recipient, :id, :account, :amount, :reason, :by, :at)
                """);
        for (var one : returns) {
            batch.bind("run", run)
                    .bind("recipient", one.transfer().recipient().value())
                    .bind("id", id)
                    .bind("account", one.transfer().accountEntry())
                    .bind("amount", one.transfer().amount())
                    .bind("reason", one.reason().code())
                    .bind("by", work.operator().userId())
                    .bind("at", work.now())
                    .add();
        }
        batch.execute();
        paid.takeBack(
                work,
                id,
                run,
                returns.stream().map(one -> one.transfer().recipient()).toList());
    }
}
