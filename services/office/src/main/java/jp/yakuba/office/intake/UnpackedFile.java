package jp.yakuba.office.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * The content of a file that may be compressed: gzip, or zip with one file in it, told by its first bytes and never by a name.
 * It is unpacked while it is read. One that unpacks to far more than a file of records can is refused on the way.
 */
final class UnpackedFile extends InputStream {

    private static final int MOST_TIMES = 200;
    private static final long SMALL = 16L << 20;
    private static final int MAGIC = 4;
    private static final String ONE_FILE = "gzip か、ファイルを一つだけ入れた zip にしてください。";

    private final Counted packed;
    private final InputStream content;
    private final long most;
    private long unpacked;

    private UnpackedFile(Counted packed, InputStream content, long most) {
        this.packed = packed;
        this.content = content;
        this.most = most;
    }

    /** The content, compressed or not; of more bytes than the most it is refused. */
    static UnpackedFile of(InputStream file, long most) {
        var packed = new Counted(file);
        var front = new PushbackInputStream(packed, MAGIC);
        try {
            var magic = front.readNBytes(MAGIC);
            front.unread(magic);
            return new UnpackedFile(packed, content(front, magic), most);
        } catch (ZipException | EOFException broken) {
            throw broken();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Whether it came compressed. */
    boolean isPacked() {
        return content instanceof GZIPInputStream || content instanceof OnlyEntry;
    }

    private static InputStream content(InputStream file, byte[] magic) throws IOException {
        if (startsWith(magic, 0x1f, 0x8b)) {
            return new GZIPInputStream(file, 1 << 16);
        }
        if (startsWith(magic, 'P', 'K', 3, 4)) {
            return new OnlyEntry(new ZipInputStream(file));
        }
        if (startsWith(magic, 'P', 'K')) {
            throw notOne();
        }
        return file;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        try {
            var count = content.read(target, from, length);
            unpacked += Math.max(0, count);
            requireBounded();
            return count;
        } catch (ZipException | EOFException broken) {
            throw broken();
        }
    }

    private void requireBounded() {
        if (unpacked > most) {
            throw refused(
                    IntakeError.FILE_TOO_LARGE,
                    "ファイルが大きすぎます（展開後）。",
                    "分けて取り込むか、システム管理者に上限（yakuba.import.most）を確かめてください。");
        }
        if (unpacked > SMALL && unpacked / MOST_TIMES > packed.count) {
            throw refused(IntakeError.FILE_IS_A_BOMB, "圧縮されたファイルの中身が異常に大きくなります。", "取り込む CSV を圧縮したファイルかどうかを確かめてください。");
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static Refusal broken() {
        return refused(IntakeError.FILE_BROKEN, "圧縮されたファイルが壊れているか、途中で切れています。", "圧縮し直して送ってください。パスワードの付いた zip は読めません。");
    }

    private static Refusal notOne() {
        return refused(IntakeError.NOT_ONE_FILE, "zip にファイルが一つだけ入っていません。", ONE_FILE);
    }

    private static Refusal refused(ErrorCode code, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, "file", message, remedy));
    }

    /** Counts the bytes as they came. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream file) {
            super(file);
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            var read = super.read(target, from, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** The one file of a zip; at its end it makes sure that there is no other. */
    private static final class OnlyEntry extends InputStream {

        private final ZipInputStream zip;

        OnlyEntry(ZipInputStream zip) throws IOException {
            this.zip = zip;
            var first = zip.getNextEntry();
            if (first == null || first.isDirectory()) {
                throw notOne();
            }
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            var count = zip.read(target, from, length);
            if (count < 0 && zip.getNextEntry() != null) {
                throw notOne();
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
