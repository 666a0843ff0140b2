package jp.yakuba.residentrecords.intake;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.files.StoredFile;
import jp.yakuba.platform.jobs.Job;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRequest;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a resident file in and orders its import; screen, REST and command line all come here. */
@ApplicationScoped
public class IntakeOrders {

    /** An upload whose import never ends is not kept longer. */
    private static final int DAYS_KEPT = 7;

    private static final List<JobState> UNFINISHED = List.of(JobState.RUNNING, JobState.QUEUED, JobState.CANCELLING);
    private static final int MOST = 100;

    private final Database database;
    private final Files files;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;
    private final long most;

    IntakeOrders(
            Database database,
            Files files,
            Jobs jobs,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "yakuba.import.most", defaultValue = "32G") MemorySize most) {
        this.database = database;
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.most = most.asLongValue();
    }

    /** Stores the file and orders its import. */
    public JobId order(Operator operator, String fileName, IntakeMode mode, InputStream content) {
        return order(operator, fileName, IntakeOptions.of(mode), content);
    }

    /** Stores the file and orders its import. */
    JobId order(Operator operator, String fileName, IntakeOptions options, InputStream content) {
        var file = store(operator, fileName, content);
        return database.transact(operator, work -> submit(work, file, options));
    }

    /** The import of the municipality that has not come to its end, if there is one; it goes on when a server starts. */
    public Optional<JobId> unfinished(UnitOfWork work) {
        return UNFINISHED.stream()
                .flatMap(state -> jobs.list(work, state, null, MOST).stream())
                .filter(job -> job.kind().equals(Intake.KIND))
                .map(Job::id)
                .findFirst();
    }

    /** Stores the file, unpacked if it came packed. A file of residents may hold 個人番号, whatever its header says. */
    StoredFile store(Operator operator, String fileName, InputStream content) {
        var retainUntil = LocalDate.now(clock).plusDays(DAYS_KEPT);
        var file = NewFile.ofRecords(fileName, "text/csv", RecordsPermission.IMPORT_RUN, retainUntil);
        return files.store(operator, file, UnpackedFile.of(content, most));
    }

    /** Orders the import of a stored file. */
    JobId submit(UnitOfWork work, StoredFile file, IntakeOptions options) {
        return submit(work, file, options, false);
    }

    /** Orders the import of a file that came in parts; it may be compressed. */
    JobId submitUnopened(UnitOfWork work, StoredFile file, IntakeOptions options) {
        return submit(work, file, options, true);
    }

    private JobId submit(UnitOfWork work, StoredFile file, IntakeOptions options, boolean unopened) {
        audit.record(
                work,
                AuditEntry.of(RecordsOperation.RESIDENT_IMPORT_ORDER)
                        .detail("mode", options.mode().code()));
        var order = new Intake.Order(file.id().toString(), options.mode(), options.leaveUnknown(), unopened);
        return jobs.submit(work, JobRequest.of(Intake.KIND, order));
    }
}
