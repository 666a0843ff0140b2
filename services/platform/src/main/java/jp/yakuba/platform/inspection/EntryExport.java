package jp.yakuba.platform.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.LoggedEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.Pace;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The entries found as a file for a spreadsheet; told to the log before the first byte goes out. */
@ApplicationScoped
class EntryExport {

    private final Database database;
    private final LogReading reading;
    private final AuditNames names;
    private final Audit audit;

    EntryExport(Database database, LogReading reading, AuditNames names, Audit audit) {
        this.database = database;
        this.reading = reading;
        this.names = names;
        this.audit = audit;
    }

    Response give(UnitOfWork work, LogCriteria criteria) {
        var count = reading.count(work, criteria);
        audit.record(
                work,
                criteria.told(PlatformOperation.AUDIT_EXPORT).records(count).detail("format", "csv"));
        return Spreadsheet.answer(
                "audit-log-" + criteria.from() + "-" + criteria.to() + ".csv", lines(work.operator(), criteria));
    }

    private StreamingOutput lines(Operator operator, LogCriteria criteria) {
        return out -> {
            try (var sheet = new Spreadsheet(out)) {
                sheet.line(
                        "記録番号", "日時", "利用者ID", "氏名", "所属", "場所", "端末", "操作コード", "操作", "結果", "個人番号", "件数", "対象", "詳細",
                        "要求番号");
                Pace.LIST.run(() -> database.transactAll(
                        operator, work -> reading.each(work, criteria, entry -> sheet.line(cells(entry)))));
            } catch (UncheckedIOException broken) {
                throw new IOException(broken);
            }
        };
    }

    private String[] cells(LoggedEntry entry) {
        var view = new EntryView(entry, names);
        var details = view.details().entrySet().stream()
                .map(detail -> detail.getKey() + "：" + detail.getValue())
                .toList();
        return new String[] {
            String.valueOf(entry.id()),
            entry.occurredAt().atZone(UnitOfWork.JAPAN).toLocalDateTime().toString(),
            entry.userId(),
            entry.userName(),
            entry.department(),
            entry.place(),
            entry.terminal(),
            entry.operation(),
            view.operation(),
            view.outcome(),
            entry.individualNumber() ? "1" : "0",
            String.valueOf(entry.records()),
            String.join(" ", entry.subjects()),
            String.join("、", details),
            entry.requestId()
        };
    }
}
