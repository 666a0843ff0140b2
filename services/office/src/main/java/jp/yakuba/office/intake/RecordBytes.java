package jp.yakuba.office.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts the bytes of a CSV file after whole records, so that reading can stop behind one and go on there another day. UTF-8
 * lets it look at bytes: a comma, a quote or a line end never is a part of another character.
 */
final class RecordBytes {

    /** A record's end is sought no further than this; an unclosed quote would swallow the whole file. */
    static final int MOST = 16 << 20;

    private static final int END_OF_FILE = -1;

    /** Where in a record the last byte was. */
    private enum At {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final InputStream content;
    private final byte[] buffer = new byte[1 << 16];
    private int used;
    private int filled;
    private long lines;

    RecordBytes(InputStream content) {
        this.content = content;
    }

    /** The bytes of the next so many records, or of all that are left; none at the end. */
    byte[] take(int records) throws IOException {
        var taken = new ByteArrayOutputStream();
        var complete = 0;
        while (complete < records && (complete == 0 || taken.size() < MOST / 2) && peek() != END_OF_FILE) {
            takeRecord(taken);
            complete++;
        }
        return taken.toByteArray();
    }

    /** How many line ends went by. */
    long lines() {
        return lines;
    }

    private void takeRecord(ByteArrayOutputStream taken) throws IOException {
        var most = taken.size() + MOST;
        var at = At.FIELD_START;
        while (peek() != END_OF_FILE) {
            var from = used;
            while (used < filled) {
                var next = buffer[used++];
                var lineEnd = next == '\n';
                if (next == '\r') {
                    taken.write(buffer, from, used - from);
                    lineEnd = peek() != '\n';
                    from = used;
                }
                lines += lineEnd ? 1 : 0;
                if (lineEnd && at != At.QUOTED) {
                    taken.write(buffer, from, used - from);
                    return;
                }
                at = after(at, next);
            }
            taken.write(buffer, from, used - from);
            if (taken.size() >= most) {
                throw new RecordTooLong();
            }
        }
    }

    private static At after(At at, int next) {
        return switch (at) {
            case FIELD_START -> next == '"' ? At.QUOTED : plain(next);
            case PLAIN -> plain(next);
            case QUOTED -> next == '"' ? At.QUOTE_IN_QUOTED : At.QUOTED;
            case QUOTE_IN_QUOTED -> next == '"' ? At.QUOTED : plain(next);
        };
    }

    private static At plain(int next) {
        return next == ',' ? At.FIELD_START : At.PLAIN;
    }

    private int peek() throws IOException {
        if (used == filled) {
            used = 0;
            filled = Math.max(0, content.read(buffer));
        }
        return used == filled ? END_OF_FILE : buffer[used];
    }

    /** No end of the record is in sight. */
    static final class RecordTooLong extends IOException {
        private static final long serialVersionUID = 1;

        RecordTooLong() {
            super("A record is longer than " + MOST + " bytes");
        }
    }
}
