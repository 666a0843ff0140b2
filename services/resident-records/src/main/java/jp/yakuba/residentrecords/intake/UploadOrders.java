package jp.yakuba.residentrecords.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.office.intake.IntakeOptions;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.upload.Announced;
import jp.yakuba.residentrecords.upload.Upload;
import jp.yakuba.residentrecords.upload.Uploads;
import org.jspecify.annotations.Nullable;

/** Files of residents that come in parts, of any size and form, and the order of their import. */
@ApplicationScoped
class UploadOrders {

    private static final Values BYTES = new Values();

    private final Database database;
    private final Uploads uploads;
    private final IntakeOrders orders;

    UploadOrders(Database database, Uploads uploads, IntakeOrders orders) {
        this.database = database;
        this.uploads = uploads;
        this.orders = orders;
    }

    /** Begins one, or goes on with the one begun for the same file; a field is named by what is wrong with it. */
    Upload begin(UnitOfWork work, String name, long size, @Nullable String sha256, @Nullable String mark) {
        return uploads.begin(work, announced(name, size, sha256, mark), RecordsPermission.IMPORT_RUN);
    }

    private static Announced announced(String name, long size, @Nullable String sha256, @Nullable String mark) {
        Bytes digest;
        try {
            digest = Announced.digest(sha256);
        } catch (RejectedValue wrong) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, wrong.finding("sha256"));
        }
        try {
            return new Announced(name, size, digest, mark);
        } catch (RejectedValue wrong) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, wrong.finding("size"));
        }
    }

    /**
     * What {@link #order} takes: all of the file is read and held to what was announced. Null if it is under way no more, as
     * when its import was ordered before.
     */
    @Nullable
    Bytes digest(Operator operator, FileId id) {
        var open = database.transact(operator, work -> uploads.own(work).stream()
                .anyMatch(upload -> upload.id().equals(id)));
        return open ? uploads.digest(operator, id) : null;
    }

    /** Orders the import of one that has come whole. */
    JobId order(UnitOfWork work, FileId id, @Nullable Bytes digest, IntakeOptions options) {
        if (digest == null) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        var job = orders.desk().submitUnopened(work, uploads.take(work, id, digest), options);
        uploads.taken(work, id, job);
        return job;
    }

    /** A number of bytes. */
    static long whole(String field, @Nullable String text) {
        return Parameters.value(field, text == null ? "" : text, UploadOrders::bytes);
    }

    private static Long bytes(String text) {
        return (Long) BYTES.parse(Long.class, text);
    }

    /** The number of one; what is none is that of nobody's. */
    static FileId id(String text) {
        try {
            return new FileId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }
}
