package jp.yakuba.childallowance.payment.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.files.StoredFile;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Orders that a file of past payments be taken in; screen and REST come here. */
@ApplicationScoped
public class PastPaymentOrders {

    /** A file that is never taken in is not kept longer. */
    private static final int DAYS_KEPT = 7;

    private final Files files;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    PastPaymentOrders(Files files, Jobs jobs, Audit audit, Clock clock) {
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a file has in its first line. */
    public static String header() {
        return String.join(",", PastLine.LIST.columns());
    }

    /** Whether nothing was ever paid, here or before, and no file is being taken in. */
    public boolean isNothingPaid(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select not exists (select from child_allowance.paid_month)
                            and not exists (select from platform.job where kind = :kind)
                        """)
                .bind("kind", PastPaymentJob.KIND)
                .mapTo(Boolean.class)
                .one();
    }

    /** Stores the file. */
    public StoredFile store(Operator operator, String fileName, InputStream content) {
        return files.store(
                operator,
                new NewFile(
                        fileName,
                        "text/csv",
                        ChildAllowancePermission.PAYMENT_IMPORT,
                        LocalDate.now(clock).plusDays(DAYS_KEPT)),
                content);
    }

    /** Orders a stored file to be taken in. */
    public JobId submit(UnitOfWork work, StoredFile file, IntakeMode mode) {
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.PAYMENT_IMPORT_ORDER).detail("file", file.name()));
        return jobs.submit(
                work,
                JobRequest.of(
                        PastPaymentJob.KIND, new PastPaymentJob.Order(file.id().toString(), mode)));
    }
}
