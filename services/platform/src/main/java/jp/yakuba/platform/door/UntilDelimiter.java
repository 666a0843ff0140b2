package jp.yakuba.platform.door;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/** A stream that ends at each delimiter and can then go on behind it. Holds one buffer of it in memory. */
final class UntilDelimiter extends InputStream {

    private static final int BUFFER = 32_768;

    private final InputStream source;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private boolean atDelimiter;

    /** @param source begins with a delimiter that may lack the line break before it */
    UntilDelimiter(InputStream source, byte[] delimiter) {
        this.source = source;
        this.delimiter = delimiter;
        buffer[to++] = '\r';
        buffer[to++] = '\n';
    }

    /** Goes on behind the delimiter that was reached. */
    void goOn() {
        atDelimiter = false;
    }

    /** So many bytes, whatever they are; a body that ends before is broken. */
    byte[] take(int count) throws IOException {
        while (to - from < count) {
            fill();
        }
        from += count;
        return Arrays.copyOfRange(buffer, from - count, from);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        while (!atDelimiter) {
            var found = find();
            if (found == from) {
                from += delimiter.length;
                atDelimiter = true;
                break;
            }
            // The last bytes may be the beginning of a delimiter whose end has not come yet.
            var sure = found > from ? found - from : to - from - delimiter.length + 1;
            if (sure > 0) {
                var count = Math.min(sure, length);
                System.arraycopy(buffer, from, target, offset, count);
                from += count;
                return count;
            }
            fill();
        }
        return -1;
    }

    /** Where the next delimiter begins; -1 if none is whole in the buffer. */
    private int find() {
        for (var at = from; at + delimiter.length <= to; at++) {
            if (buffer[at] == delimiter[0]
                    && Arrays.equals(buffer, at, at + delimiter.length, delimiter, 0, delimiter.length)) {
                return at;
            }
        }
        return -1;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        var read = source.read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw Parts.malformed();
        }
        to += read;
    }
}
