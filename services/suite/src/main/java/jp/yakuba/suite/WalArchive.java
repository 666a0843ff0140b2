package jp.yakuba.suite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The WAL as files of a folder, each of the size and under the name that PostgreSQL's own have. The one that is being written
 * has {@code .partial} behind its name and zeros where nothing has come yet.
 */
final class WalArchive implements AutoCloseable {

    /** Keeps the WAL of the server until it has arrived here. */
    static final String SLOT = "yakuba_backup";

    private static final String PARTIAL = ".partial";
    private static final int NAME = 24;
    private static final int TIMELINE = 8;

    private final Path folder;
    private final int timeline;
    private final long segmentSize;
    private long segment = -1;
    private @Nullable FileChannel writing;

    /** @param segmentSize of the server, in bytes */
    WalArchive(Path folder, int timeline, long segmentSize) throws IOException {
        // All that was ever written is in it.
        this.folder = Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        this.timeline = timeline;
        this.segmentSize = segmentSize;
    }

    /** From where on something is missing of this timeline; empty if nothing of it is here. */
    Optional<Long> end() throws IOException {
        return names().stream()
                .filter(name -> name.startsWith(hexadecimal(timeline)))
                .max(String::compareTo)
                .map(name -> (segmentOf(name) + (name.endsWith(PARTIAL) ? 0 : 1)) * segmentSize);
    }

    /** Whether the file is here that holds what stands before the position. */
    boolean holds(long position) {
        var name = name((position - 1) / segmentSize);
        return Files.exists(folder.resolve(name)) || Files.exists(folder.resolve(name + PARTIAL));
    }

    /** Writes what follows the former; of each file that is full the last byte is on the disk before the next begins. */
    void write(long position, ByteBuffer bytes) throws IOException {
        var place = position;
        while (bytes.hasRemaining()) {
            var file = file(place / segmentSize);
            var offset = place % segmentSize;
            var part = bytes.duplicate();
            part.limit(bytes.position() + (int) Math.min(bytes.remaining(), segmentSize - offset));
            var length = part.remaining();
            while (part.hasRemaining()) {
                file.write(part, offset + length - part.remaining());
            }
            bytes.position(bytes.position() + length);
            place += length;
            if (place % segmentSize == 0) {
                complete();
            }
        }
    }

    /** What was written is on the disk. */
    void flush() throws IOException {
        if (writing != null) {
            writing.force(true);
        }
    }

    private FileChannel file(long wanted) throws IOException {
        if (writing == null || segment != wanted) {
            if (writing != null) {
                throw new IOException("The WAL has a gap after " + name(segment));
            }
            segment = wanted;
            writing = FileChannel.open(
                    folder.resolve(name(wanted) + PARTIAL), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            writing.write(ByteBuffer.allocate(1), segmentSize - 1);
        }
        return writing;
    }

    private void complete() throws IOException {
        flush();
        close();
        Files.move(
                folder.resolve(name(segment) + PARTIAL),
                folder.resolve(name(segment)),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        OnDisk.force(folder);
    }

    /** The history of a timeline, by which a restore finds its way from one to the next. */
    void keep(String history, byte[] content) throws IOException {
        Files.write(folder.resolve(history), content);
    }

    /** Deletes what no backup needs that begins in this file or later; returns how many files. */
    static int deleteBefore(Path folder, String first) throws IOException {
        var deleted = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                var isOlder = name.length() >= NAME
                        && !name.endsWith(PARTIAL)
                        && name.substring(TIMELINE).compareTo(first.substring(TIMELINE)) < 0;
                if (isOlder) {
                    Files.delete(file);
                    deleted++;
                }
            }
        }
        return deleted;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9A-F]{24}(\\.partial)?"))
                    .toList();
        }
    }

    private String name(long number) {
        var perFile = 0x1_0000_0000L / segmentSize;
        return hexadecimal(timeline) + hexadecimal(number / perFile) + hexadecimal(number % perFile);
    }

    private long segmentOf(String name) {
        var perFile = 0x1_0000_0000L / segmentSize;
        return Long.parseLong(name.substring(TIMELINE, 2 * TIMELINE), 16) * perFile
                + Long.parseLong(name.substring(2 * TIMELINE, NAME), 16);
    }

    private static String hexadecimal(long number) {
        return "%08X".formatted(number).toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        if (writing != null) {
            writing.close();
            writing = null;
        }
    }
}
