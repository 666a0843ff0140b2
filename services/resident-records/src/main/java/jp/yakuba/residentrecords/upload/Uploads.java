package jp.yakuba.residentrecords.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.office.intake.IntakeError;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.files.StoredFile;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsOperation;

/** Begins files that come in parts, and ends them: taken over when all of it is there, or thrown away. */
@ApplicationScoped
public class Uploads {

    /** What is broken off can be gone on with until the end of the next day, as long as unfinished files are kept. */
    private static final int DAYS_OPEN = 2;

    /** What is taken over and never worked on is not kept longer. */
    private static final int DAYS_KEPT = 7;

    private final Database database;
    private final Files files;
    private final Audit audit;
    private final UploadSettings settings;

    Uploads(Database database, Files files, Audit audit, UploadSettings settings) {
        this.database = database;
        this.files = files;
        this.audit = audit;
        this.settings = settings;
    }

    /** How long a part may be. */
    public long longestPart() {
        return settings.longestPart().asLongValue();
    }

    /** Those that the operator has under way. */
    public List<Upload> own(UnitOfWork work) {
        return UploadRows.own(work);
    }

    /** One of them; refuses any other, whosever it is. */
    public Upload get(UnitOfWork work, FileId id) {
        return UploadRows.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /**
     * Begins one, or goes on with the one that was begun for the same file.
     *
     * @param permission the right that reading the file takes
     */
    public Upload begin(UnitOfWork work, Announced announced, Permission permission) {
        UploadRows.lockAll(work);
        UploadRows.expired(work).forEach(id -> discard(work, id));
        var retainUntil = work.today().plusDays(DAYS_KEPT);
        var file = NewFile.ofRecords(announced.name(), "application/octet-stream", permission, retainUntil);
        var known = new Announced(file.name(), announced.size(), announced.sha256(), announced.mark());
        if (known.isKnowable()) {
            var begun = UploadRows.begunFor(work, known);
            if (begun.isPresent()) {
                return begun.get();
            }
        }
        requireRoom(work, known);
        var id = files.begin(work, file);
        UploadRows.insert(work, id, known, expiry(work));
        audit.record(work, AuditEntry.of(RecordsOperation.UPLOAD_BEGIN).subject(new Subject("file", id.toString())));
        return get(work, id);
    }

    private void requireRoom(UnitOfWork work, Announced announced) {
        if (announced.size() > settings.longest().asLongValue()) {
            throw refused(
                    ProblemType.VALIDATION_FAILED,
                    IntakeError.FILE_TOO_LARGE,
                    "size",
                    "ファイルが大きすぎます。",
                    "分けて取り込むか、システム管理者に上限（yakuba.upload.longest）を確かめてください。");
        }
        if (UploadRows.own(work).size() >= settings.openOfAPerson()) {
            throw refused(
                    ProblemType.CONFLICT,
                    RecordsError.UPLOADS_TOO_MANY,
                    "",
                    "送りかけのファイルが" + settings.openOfAPerson() + "件あります。",
                    "送り終えて取り込むか、要らないものを取りやめてから送ってください。");
        }
        if (UploadRows.announcedInAll(work) > settings.inAll().asLongValue() - announced.size()) {
            throw refused(
                    ProblemType.CONFLICT,
                    RecordsError.UPLOADS_TOO_LARGE,
                    "",
                    "送りかけのファイルの合計が上限を超えます。",
                    "ほかの人の送信が終わるのを待つか、システム管理者に上限（yakuba.upload.in-all）を確かめてください。");
        }
    }

    private static Instant expiry(UnitOfWork work) {
        return work.today().plusDays(DAYS_OPEN).atStartOfDay(UnitOfWork.JAPAN).toInstant();
    }

    /**
     * What stands for all of the content when it is taken over; refuses what has not come whole, and what is not what was
     * announced. It reads the whole file, so it is no part of a unit of work.
     */
    public Bytes digest(Operator operator, FileId id) {
        var upload = database.transact(operator, work -> get(work, id));
        if (!upload.isWhole()) {
            throw refused(
                    ProblemType.CONFLICT,
                    RecordsError.UPLOAD_UNFINISHED,
                    "",
                    "まだ " + upload.size() + " バイトのうち " + upload.received() + " バイトまでしか届いていません。",
                    "残りを送ってから、取り込んでください。");
        }
        var digest = Bytes.of(files.digest(operator, id));
        if (upload.sha256() != null && !upload.sha256().equals(digest)) {
            throw refused(
                    ProblemType.VALIDATION_FAILED,
                    RecordsError.DIGEST_DIFFERS,
                    "sha256",
                    "届いたファイルの SHA-256 が、最初に知らされた値と違います。",
                    "この送信を取りやめて、ファイルを確かめてから送り直してください。");
        }
        return digest;
    }

    /** Takes it over as a file; from now on it is the receiver's, and nothing can be added to it. */
    public StoredFile take(UnitOfWork work, FileId id, Bytes digest) {
        if (UploadRows.lock(work, id).filter(Upload::isWhole).isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return files.complete(work, id, digest.toArray());
    }

    /** Notes which job works on it. */
    public void taken(UnitOfWork work, FileId id, JobId job) {
        UploadRows.end(work, id, job);
    }

    /** Throws away what has come. */
    public void cancel(UnitOfWork work, FileId id) {
        if (UploadRows.lock(work, id).isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        discard(work, id);
        audit.record(work, AuditEntry.of(RecordsOperation.UPLOAD_CANCEL).subject(new Subject("file", id.toString())));
    }

    private void discard(UnitOfWork work, FileId id) {
        UploadRows.end(work, id, null);
        files.delete(work, id);
    }

    static Refusal refused(ProblemType type, ErrorCode code, String field, String message, String remedy) {
        return new Refusal(type, Finding.error(code, field, message, remedy));
    }
}
