package jp.yakuba.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Gives files out: only to whoever has the file's permission, and never without a word in the audit log. */
@ApplicationScoped
class Downloads {

    private final Database database;
    private final Files files;
    private final Audit audit;

    Downloads(Database database, Files files, Audit audit) {
        this.database = database;
        this.files = files;
        this.audit = audit;
    }

    Response give(Operator operator, FileId id) {
        var file = database.transact(operator, work -> release(work, id));
        return Response.ok(files.open(operator, id))
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .tag(file.sha256())
                .build();
    }

    private StoredFile release(UnitOfWork work, FileId id) {
        var file = files.find(work, id)
                .filter(StoredFile::isReadable)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!work.operator().may(file.permission()) || !maySeeAll(work.operator(), file)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        var entry = AuditEntry.of(PlatformOperation.FILE_DOWNLOAD).subject(new Subject("file", id.toString()));
        audit.record(work, file.individualNumber() ? entry.individualNumberSeen() : entry);
        return file;
    }

    /**
     * A file that may hold 個人番号, or tell where a protected person is, takes the right to that besides its own: it is given
     * out whole or not at all.
     */
    @Requirement({"001/3.4", "001/10.4"})
    private static boolean maySeeAll(Operator operator, StoredFile file) {
        return Clearance.of(operator, file.whereabouts()).whereabouts()
                && (!file.individualNumber() || operator.may(PlatformPermission.ITEM_INDIVIDUAL_NUMBER));
    }

    /** Always a download, never shown in place; the name as RFC 6266 wants it when it is not ASCII. */
    private static String disposition(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"download\"; filename*=UTF-8''" + encoded;
    }
}
