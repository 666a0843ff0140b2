package jp.yakuba.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The whole log of a municipality as lines that anybody can check with the public key; see {@link LogFileLine}. */
@ApplicationScoped
public class LogCopy {

    private final Database database;
    private final Audit audit;

    LogCopy(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Tells the log that it is taken out; before it is. */
    public void tell(Operator operator) {
        database.transactAll(
                operator,
                work -> audit.record(
                        work, AuditEntry.of(PlatformOperation.AUDIT_EXPORT).detail("format", "検証用（全件）")));
    }

    /** Nobody seals meanwhile, so that the checkpoints, the entries and those that wait fit together. */
    public void write(Operator operator, OutputStream out) throws IOException {
        var lines = new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        database.transactAll(operator, work -> {
            Checkpoints.lock(work.sql());
            write(work, lines);
        });
        if (lines.checkError()) {
            throw new IOException("The log was not taken out to its end");
        }
    }

    private static void write(UnitOfWork work, PrintWriter lines) {
        put(lines, LogFileLine.of(work.municipality()));
        for (var next = Checkpoints.after(work.sql(), 0); next.isPresent(); ) {
            put(lines, LogFileLine.of(next.get()));
            next = Checkpoints.after(work.sql(), next.get().number());
        }
        Checkpoints.waiting(work.sql()).forEach(id -> put(lines, LogFileLine.ofWaiting(id)));
        work.sql()
                .createQuery("select *, encode(leaf_hash, 'hex') as hash from platform.audit_entry order by entry_id")
                .setFetchSize(1_000)
                .map((row, context) -> LogFileLine.of(LoggedEntry.of(row), row.getString("hash")))
                .forEach(line -> put(lines, line));
    }

    private static void put(PrintWriter lines, LogFileLine line) {
        lines.print(line.text());
        lines.print('\n');
    }
}
