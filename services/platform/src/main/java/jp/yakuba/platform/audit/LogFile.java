package jp.yakuba.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import jp.yakuba.platform.access.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The whole log of a municipality as lines that anybody can check with the public key; see {@link LogFileLine}. */
@ApplicationScoped
class LogFile {

    private final Database database;
    private final LogReading reading;
    private final Audit audit;

    LogFile(Database database, LogReading reading, Audit audit) {
        this.database = database;
        this.reading = reading;
        this.audit = audit;
    }

    Response give(Operator operator) {
        database.transactAll(
                operator,
                work -> audit.record(work, AuditEntry.of("audit.export").detail("format", "検証用（全件）")));
        return Response.ok((jakarta.ws.rs.core.StreamingOutput) out -> write(operator, out))
                .type("application/x-ndjson")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"audit-log-" + operator.municipality() + ".jsonl\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Nobody seals meanwhile, so that the checkpoints, the entries and those that wait fit together. */
    private void write(Operator operator, OutputStream out) throws IOException {
        var lines = new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        database.transactAll(operator, work -> {
            Checkpoints.lock(work.sql());
            write(work, lines);
        });
        if (lines.checkError()) {
            throw new IOException("The log was not taken out to its end");
        }
    }

    private void write(UnitOfWork work, PrintWriter lines) {
        put(lines, LogFileLine.of(work.municipality()));
        for (var next = Checkpoints.after(work.sql(), 0); next.isPresent(); ) {
            put(lines, LogFileLine.of(next.get()));
            next = Checkpoints.after(work.sql(), next.get().number());
        }
        Checkpoints.waiting(work.sql()).forEach(id -> put(lines, LogFileLine.ofWaiting(id)));
        reading.eachWithHash(work, (entry, hash) -> put(lines, LogFileLine.of(entry, hash)));
    }

    private static void put(PrintWriter lines, LogFileLine line) {
        lines.print(line.text());
        lines.print('\n');
    }
}
