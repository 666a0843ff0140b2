package jp.yakuba.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Writes the audit log. Takes no lock and reads nothing, so that writers do not wait for each other. */
@ApplicationScoped
public class Audit {

    private final Database database;
    private final AuditLog log;
    private final RequestNumber requestNumber;

    Audit(Database database, AuditLog log, RequestNumber requestNumber) {
        this.database = database;
        this.log = log;
        this.requestNumber = requestNumber;
    }

    /** Tells of an operation in its own transaction: both become true together or not at all. */
    public void record(UnitOfWork work, AuditEntry entry) {
        append(work, entry);
    }

    /** {@link #record}, and tells the id of the entry. */
    public long append(UnitOfWork work, AuditEntry entry) {
        var operator = work.operator();
        return log.append(
                work.sql(),
                new RecordedEntry(
                        operator.municipality(),
                        work.now(),
                        operator.userId(),
                        operator.name(),
                        operator.department(),
                        operator.terminal(),
                        operator.place(),
                        requestNumber.current(),
                        entry));
    }

    /**
     * Tells of an attempt that stays told even if its transaction is rolled back, for whatever reason: the entry is then
     * written in a transaction after it, in its place, so that many refused at once do not wait for another.
     */
    public void recordInAnyCase(UnitOfWork work, AuditEntry entry) {
        record(work, entry);
        database.transactInAnyCase(work, again -> record(again, entry));
    }

    /** Tells of an operation that was refused or broke off before it had a transaction. */
    public void recordApart(Operator operator, AuditEntry entry) {
        database.transactAll(operator, work -> record(work, entry));
    }
}
