package jp.yakuba.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.Envelope;
import jp.yakuba.platform.vault.SealedStore;

/**
 * The stored files of a municipality, encrypted piece by piece. Nothing here holds a whole file in memory. Who may read one is for the caller to
 * ask: {@link StoredFile#permission()}.
 */
@ApplicationScoped
public class Files implements SealedStore {

    /** Pieces that are decrypted at a time when keys change. */
    private static final int REKEYED = 128;

    /** Bytes of one piece: AES-GCM works on a piece in one call, which the JVM makes fast only if it is called often. */
    private static final int PIECE = 1 << 17;

    /** Bytes that are stored at a time; what PostgreSQL and the heap take in one gulp. */
    private static final int GULP = 8 * PIECE;

    private final Database database;
    private final Envelope envelope;
    private final FileRows rows;

    Files(Database database, Envelope envelope, FileRows rows) {
        this.database = database;
        this.envelope = envelope;
        this.rows = rows;
    }

    /**
     * Stores an upload piece by piece, each in a transaction of its own, so that a slow sender holds no transaction open.
     * Until the last byte is there the file cannot be read; if the sender breaks off, what came is deleted.
     */
    public StoredFile store(Operator operator, NewFile file, InputStream content) {
        var id = database.transact(operator, work -> begin(work, file));
        try {
            var digest = copy(content, piece -> database.transactAll(operator, work -> append(work, id, piece)));
            return database.transact(operator, work -> complete(work, id, digest));
        } catch (RuntimeException broken) {
            database.transactAll(operator, work -> delete(work, id));
            throw broken;
        }
    }

    /** Stores a file as part of the unit of work. */
    public StoredFile store(UnitOfWork work, NewFile file, InputStream content) {
        var id = begin(work, file);
        var digest = copy(content, piece -> append(work, id, piece));
        return complete(work, id, digest);
    }

    /** Begins a file that is written over several units of work, as by the steps of a job. */
    public FileId begin(UnitOfWork work, NewFile file) {
        return rows.begin(work, file).id();
    }

    /** Adds to a file that was begun. */
    public void append(UnitOfWork work, FileId id, byte[] content) {
        if (content.length == 0) {
            return;
        }
        var start = rows.toChange(id).extend(content.length);
        for (var from = 0; from < content.length; from += PIECE) {
            var piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            var at = start + from;
            rows.insertPiece(work, id, at, piece.length, envelope.seal(piece, context(id, at)));
        }
    }

    /** Completes a file that was begun: from now on it can be read, and no longer be added to. */
    public StoredFile complete(UnitOfWork work, FileId id) {
        return complete(work, id, copy(open(work, id, 0), piece -> {}));
    }

    /** The SHA-256 of a file of any size: it is read piece by piece, each in a transaction of its own. */
    public byte[] digest(Operator operator, FileId id) {
        return copy(open(operator, id, 0), piece -> {});
    }

    /** Completes a file that was begun and whose SHA-256 is known. */
    public StoredFile complete(UnitOfWork work, FileId id, byte[] sha256) {
        var file = rows.toChange(id);
        file.complete(sha256);
        return file.stored();
    }

    /** Takes back what was added to a file that was begun from the offset on, where a piece must start. */
    public void cut(UnitOfWork work, FileId id, long offset) {
        rows.cut(work, id, offset);
    }

    /** The file as it is known; it stays known after its content was deleted. */
    public Optional<StoredFile> find(UnitOfWork work, FileId id) {
        return rows.findByIdOptional(id.value()).map(FileRow::stored);
    }

    /** The content from an offset on, read within the unit of work. */
    public InputStream open(UnitOfWork work, FileId id, long offset) {
        return new PieceStream(at -> piece(work, id, at), offset);
    }

    /** The content for a receiver that may be slow: each piece is read in a transaction of its own. */
    public InputStream open(Operator operator, FileId id) {
        return open(operator, id, 0);
    }

    /** The content from an offset on for a receiver that may be slow. */
    public InputStream open(Operator operator, FileId id, long offset) {
        return new PieceStream(at -> database.transact(operator, work -> piece(work, id, at)), offset);
    }

    /** Deletes the content before its day. */
    public void delete(UnitOfWork work, FileId id) {
        rows.delete(work, rows.toChange(id));
    }

    /** Deletes what is kept no longer, and uploads that were broken off; returns how many. */
    public int deleteExpired(UnitOfWork work) {
        var expired = rows.expired(work.today());
        expired.forEach(file -> rows.delete(work, file));
        return expired.size();
    }

    @Override
    public int rekey(UnitOfWork work, int limit) {
        return rows.reseal(work, envelope.currentKey(), Math.min(limit, REKEYED), (id, start, encrypted) -> {
            var context = context(id, start);
            return envelope.seal(envelope.open(encrypted, context), context);
        });
    }

    /** The bytes from an offset to the end of its piece; none at the end of the file. */
    private byte[] piece(UnitOfWork work, FileId id, long offset) {
        return rows.piece(work, id, offset, (start, encrypted) -> {
                    var content = envelope.open(encrypted, context(id, start));
                    return Arrays.copyOfRange(content, Math.toIntExact(offset - start), content.length);
                })
                .orElseGet(() -> new byte[0]);
    }

    /** A piece opens only where it belongs. */
    private static String context(FileId id, long start) {
        return "file " + id + " " + start;
    }

    /** Hands the content on in pieces and returns its SHA-256. */
    private static byte[] copy(InputStream content, Consumer<byte[]> pieces) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var piece = content.readNBytes(GULP); piece.length > 0; piece = content.readNBytes(GULP)) {
                digest.update(piece);
                pieces.accept(piece);
            }
            return digest.digest();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
