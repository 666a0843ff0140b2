package jp.yakuba.platform.files;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.LongFunction;

/** A file's bytes from an offset on; holds one piece in memory at a time. */
final class PieceStream extends InputStream {

    private final LongFunction<byte[]> pieces;
    private long offset;
    private byte[] piece = {};
    private int used;

    /** @param pieces the bytes from an offset to the end of its piece; none at the end of the file */
    PieceStream(LongFunction<byte[]> pieces, long offset) {
        this.pieces = pieces;
        this.offset = offset;
    }

    @Override
    public int read() {
        return hasMore() ? piece[used++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        Objects.checkFromIndexSize(from, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        var count = Math.min(length, piece.length - used);
        System.arraycopy(piece, used, target, from, count);
        used += count;
        return count;
    }

    @Override
    public int available() {
        return piece.length - used;
    }

    private boolean hasMore() {
        if (used == piece.length) {
            offset += used;
            piece = pieces.apply(offset);
            used = 0;
        }
        return piece.length > 0;
    }
}
