package jp.yakuba.residentrecords.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsError;

/**
 * Takes in the parts of a file, each as it comes and a piece at a time. A part counts when it has come whole; what came of one
 * that broke off is gone when it is sent again. One that is there already changes nothing.
 */
@ApplicationScoped
public class Parts {

    private static final int PIECE = 1 << 20;

    private final Database database;
    private final Files files;
    private final UploadSettings settings;

    Parts(Database database, Files files, UploadSettings settings) {
        this.database = database;
        this.files = files;
        this.settings = settings;
    }

    /** Takes the part that begins at the offset; returns how far the file has come. */
    public Upload take(Operator operator, FileId id, long offset, InputStream part) {
        var attempt = new AttemptId(UUID.randomUUID());
        var upload = database.transact(operator, work -> begin(work, id, offset, attempt));
        try {
            if (offset < upload.received()) {
                requireSame(operator, upload, offset, part);
            } else {
                append(operator, upload, attempt, part);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return database.transact(operator, work -> own(work, id));
    }

    private Upload begin(UnitOfWork work, FileId id, long offset, AttemptId attempt) {
        var upload = UploadRows.lock(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (offset < 0 || offset > upload.received()) {
            throw Uploads.refused(
                    ProblemType.CONFLICT,
                    RecordsError.UPLOAD_GAP,
                    "offset",
                    "前の部分との間が空いています。届いているのは " + upload.received() + " バイトまでです。",
                    "offset=" + upload.received() + " から送ってください。");
        }
        if (offset == upload.received()) {
            UploadRows.attempt(work, id, attempt);
            files.cut(work, id, offset);
        }
        return upload;
    }

    private void append(Operator operator, Upload upload, AttemptId attempt, InputStream part) throws IOException {
        var end = upload.received();
        for (var piece = part.readNBytes(PIECE); piece.length > 0; piece = part.readNBytes(PIECE)) {
            var next = piece;
            end += piece.length;
            requireRoom(upload, end);
            database.transactAll(operator, work -> {
                requireNewest(work, upload.id(), attempt);
                files.append(work, upload.id(), next);
            });
        }
        var received = end;
        if (received == upload.received()) {
            throw Uploads.refused(
                    ProblemType.VALIDATION_FAILED, RecordsError.PART_EMPTY, "", "送られた部分が空です。", "残りがあれば、その内容を送ってください。");
        }
        database.transactAll(operator, work -> {
            requireNewest(work, upload.id(), attempt);
            UploadRows.received(work, upload.id(), received);
        });
    }

    private void requireRoom(Upload upload, long end) {
        if (end > upload.size()) {
            throw Uploads.refused(
                    ProblemType.VALIDATION_FAILED,
                    RecordsError.UPLOAD_TOO_LONG,
                    "",
                    "最初に知らされた大きさ（" + upload.size() + " バイト）より長くなります。",
                    "ファイルが変わっていないか確かめ、変わっていれば取りやめて送り直してください。");
        }
        if (end - upload.received() > settings.longestPart().asLongValue()) {
            throw Uploads.refused(
                    ProblemType.TOO_LARGE,
                    RecordsError.PART_TOO_LONG,
                    "",
                    "一度に送る部分が大きすぎます。",
                    settings.longestPart().asLongValue() + " バイト以内に分けて送ってください。");
        }
    }

    private static void requireNewest(UnitOfWork work, FileId id, AttemptId attempt) {
        if (!UploadRows.isAttempt(work, id, attempt)) {
            throw Uploads.refused(
                    ProblemType.CONFLICT,
                    RecordsError.PART_SENT_AGAIN,
                    "",
                    "同じ部分が別に送り直されたか、この送信が取りやめられました。",
                    "どこまで届いているかを確かめて、そこから送ってください。");
        }
    }

    /** A part that is sent again is the one that came before, byte by byte, and ends where something has come. */
    private void requireSame(Operator operator, Upload upload, long offset, InputStream part) throws IOException {
        try (var stored = files.open(operator, upload.id(), offset)) {
            var at = offset;
            for (var piece = part.readNBytes(PIECE); piece.length > 0; piece = part.readNBytes(PIECE)) {
                at += piece.length;
                if (at > upload.received()) {
                    throw Uploads.refused(
                            ProblemType.CONFLICT,
                            RecordsError.UPLOAD_OVERLAP,
                            "offset",
                            "すでに届いている部分と重なっています。届いているのは " + upload.received() + " バイトまでです。",
                            "offset=" + upload.received() + " から送ってください。");
                }
                if (!Arrays.equals(piece, stored.readNBytes(piece.length))) {
                    throw Uploads.refused(
                            ProblemType.CONFLICT,
                            RecordsError.PART_DIFFERS,
                            "",
                            "すでに届いている部分と内容が違います。",
                            "ファイルが変わっていないか確かめ、変わっていれば取りやめて送り直してください。");
                }
            }
        }
    }

    private static Upload own(UnitOfWork work, FileId id) {
        return UploadRows.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
