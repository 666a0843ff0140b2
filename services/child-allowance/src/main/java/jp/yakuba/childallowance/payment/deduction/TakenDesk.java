package jp.yakuba.childallowance.payment.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.inspection.Spreadsheet;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where it is told to those for whom a run takes something what it has taken; who looked is in the audit log. */
@ApplicationScoped
class TakenDesk {

    private final TakenDeductions taken;
    private final Audit audit;

    TakenDesk(TakenDeductions taken, Audit audit) {
        this.taken = taken;
        this.audit = audit;
    }

    /** Those of a run behind one; refuses with 404 where there is no such run. */
    List<TakenDeductions.Taken> list(
            UnitOfWork work,
            PaymentRunId run,
            @Nullable DeductionKind kind,
            @Nullable AddresseeNumber after,
            int afterNumber,
            int limit) {
        requireRun(work, run);
        var found = taken.list(work, run, kind, after, afterNumber, limit);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.PAYMENT_VIEW)
                        .detail("run", run)
                        .records(found.size()));
        return found;
    }

    /** All of one kind as a file: {@code api-specs/data-lists/027-deductions.csv}. */
    byte[] file(UnitOfWork work, PaymentRunId run, DeductionKind kind) {
        var rows = list(work, run, kind, null, 0, Integer.MAX_VALUE);
        var bytes = new ByteArrayOutputStream();
        try (var file = new Spreadsheet(bytes)) {
            file.line("支払日", "支払期月", "宛名番号", "児童の宛名番号", "申出番号", "種類", "支払先", "整理番号", "額");
            rows.forEach(row -> file.line(
                    row.payDay().toString(),
                    row.payMonth().toString(),
                    row.recipient().value(),
                    row.child() == null ? "" : row.child().value(),
                    String.valueOf(row.number()),
                    row.kind().code(),
                    text(row.creditor()),
                    text(row.reference()),
                    String.valueOf(row.amount())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void requireRun(UnitOfWork work, PaymentRunId run) {
        var known = work.sql()
                .createQuery("select exists(select from child_allowance.payment_run where run_id = :run)")
                .bind("run", run)
                .mapTo(Boolean.class)
                .one();
        if (!known) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }
}
