package jp.yakuba.office.intake;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes files of records in and orders their import; screen, REST and command line all come here. */
public final class IntakeDesk {

    private static final String CSV = "text/csv";

    /** A file whose import never ends is not kept longer. */
    private static final int DAYS_KEPT = 7;

    private static final List<JobState> UNFINISHED = List.of(JobState.RUNNING, JobState.QUEUED, JobState.CANCELLING);
    private static final int MOST = 100;

    private final IntakeTerms terms;
    private final Database database;
    private final Files files;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;
    private final Unpacking unpacking;
    private final IdempotencyKeys keys;

    IntakeDesk(
            IntakeTerms terms,
            Database database,
            Files files,
            Jobs jobs,
            Audit audit,
            Clock clock,
            Unpacking unpacking,
            IdempotencyKeys keys) {
        this.terms = terms;
        this.database = database;
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.unpacking = unpacking;
        this.keys = keys;
    }

    /** Stores the file, unpacked if it came packed. */
    public StoredFile store(Operator operator, String fileName, InputStream content) {
        var until = LocalDate.now(clock).plusDays(DAYS_KEPT);
        var permission = terms.permission();
        var file = terms.holdsRecords()
                ? NewFile.ofRecords(fileName, CSV, permission, until)
                : new NewFile(fileName, CSV, permission, until);
        return files.store(operator, file, unpacking.content(content));
    }

    /** Orders the import of a stored file. */
    public JobId submit(UnitOfWork work, StoredFile file, IntakeOptions options) {
        return submit(work, file, options, false);
    }

    /** Orders the import of a file that came in parts; it may be compressed. */
    public JobId submitUnopened(UnitOfWork work, StoredFile file, IntakeOptions options) {
        return submit(work, file, options, true);
    }

    private JobId submit(UnitOfWork work, StoredFile file, IntakeOptions options, boolean unopened) {
        audit.record(
                work,
                AuditEntry.of(terms.ordered()).detail("mode", options.mode().code()));
        var order = new IntakeOrder(file.id().toString(), options.mode(), options.leaveUnknown(), unopened);
        return jobs.submit(work, JobRequest.of(terms.kind(), order));
    }

    /** Orders it once for the key of the request; the answer says where to watch the job. */
    public RestResponse<OrderedImport> ordered(Operator operator, IntakeOptions options, StoredFile stored) {
        return database.transact(
                operator,
                work -> keys.onceFor(
                        work,
                        options.text() + " " + stored.sha256(),
                        () -> OrderedImport.as(submit(work, stored, options))));
    }

    /** The import of the municipality that has not come to its end, if there is one; it goes on when a server starts. */
    public Optional<JobId> unfinished(UnitOfWork work) {
        return UNFINISHED.stream()
                .flatMap(state -> jobs.list(work, state, null, MOST).stream())
                .filter(job -> job.kind().equals(terms.kind()))
                .map(Job::id)
                .findFirst();
    }
}
