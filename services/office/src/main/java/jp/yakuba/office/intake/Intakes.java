package jp.yakuba.office.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;

/** Makes of what a business brings the job that takes its files in, and the desk where they are handed in. */
@ApplicationScoped
public class Intakes {

    private final Database database;
    private final Files files;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;
    private final Unpacking unpacking;
    private final IdempotencyKeys keys;

    Intakes(
            Database database,
            Files files,
            Jobs jobs,
            Audit audit,
            Clock clock,
            Unpacking unpacking,
            IdempotencyKeys keys) {
        this.database = database;
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.unpacking = unpacking;
        this.keys = keys;
    }

    /** The job. */
    public <L extends IntakeLine> Intake<L> of(IntakeProcedure<L> procedure) {
        return new Intake<>(procedure, files, unpacking);
    }

    /** Where files of that kind are handed in. */
    public IntakeDesk desk(IntakeTerms terms) {
        return new IntakeDesk(terms, database, files, jobs, audit, clock, unpacking, keys);
    }
}
