package jp.yakuba.platform.forms;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the tables of a TrueType font together: directory, padding, checksums. */
final class FontFile {

    private static final int CHECKSUM_OF_FONT = 0xB1B0_AFBA;
    private static final int POSTSCRIPT_NAME = 6;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    /** Adds a table; an empty one is left out. */
    void add(String tag, byte[] content) {
        if (content.length > 0) {
            tables.put(tag, content);
        }
    }

    byte[] toByteArray() {
        ByteBuffer.wrap(table("head")).putInt(8, 0);
        int header = 12 + tables.size() * 16;
        int length = header;
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        var file = ByteBuffer.allocate(length);
        putDirectory(file, header);
        tables.values().forEach(table -> file.put(table).position(padded(file.position())));
        file.putInt(headPosition(header) + 8, CHECKSUM_OF_FONT - checksum(file.array()));
        return file.array();
    }

    /** Table 'name' with the family, full and PostScript name. */
    static byte[] postscriptName(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        int[] kinds = {1, 4, POSTSCRIPT_NAME};
        int storage = 6 + kinds.length * 12;
        var table = ByteBuffer.allocate(storage + text.length)
                .putShort((short) 0)
                .putShort((short) kinds.length)
                .putShort((short) storage);
        for (int kind : kinds) {
            table.putShort((short) 3) // Windows, Unicode, English
                    .putShort((short) 1)
                    .putShort((short) 0x409)
                    .putShort((short) kind)
                    .putShort((short) text.length)
                    .putShort((short) 0);
        }
        return table.put(text).array();
    }

    private void putDirectory(ByteBuffer file, int header) {
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x0001_0000)
                .putShort((short) tables.size())
                .putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables.size() - power) * 16));
        int at = header;
        for (var entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(checksum(table))
                    .putInt(at)
                    .putInt(table.length);
            at += padded(table.length);
        }
    }

    private int headPosition(int header) {
        int at = header;
        for (byte[] before : tables.headMap("head").values()) {
            at += padded(before.length);
        }
        return at;
    }

    private byte[] table(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("no table " + tag);
        }
        return table;
    }

    private static int checksum(byte[] table) {
        var words = ByteBuffer.allocate(padded(table.length)).put(table).rewind();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
