package jp.yakuba.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * The file outside the database that knows how far the log went, so that a cut-off end is noticed. One line each; what stands
 * in it is never written anew.
 */
final class Anchor {

    /** The lock on the file keeps other processes off; within one, it would not wait but fail. */
    private static final ReentrantLock WRITING = new ReentrantLock();

    private final Path file;

    /** The last number of each municipality in what was read so far, and how far that is. */
    private final Map<String, Long> numbers = new HashMap<>();

    private long readTo;

    Anchor(Path file) {
        this.file = file;
    }

    /** Appends and makes sure it is on the disk. */
    void append(List<AnchorLine> lines) {
        WRITING.lock();
        try {
            appendAlone(lines);
        } finally {
            WRITING.unlock();
        }
    }

    private void appendAlone(List<AnchorLine> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        try (var channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                var _ = channel.lock()) {
            var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException broken) {
            throw new UncheckedIOException("The anchor of the audit log cannot be written", broken);
        }
    }

    /** What it knows of a municipality, and what is wrong with it. */
    AnchorBook book(MunicipalityCode municipality, List<VerificationKey> trusted, AnchorState state) {
        var reader = new AnchorBook.Reader(municipality.value(), trusted, state);
        read().forEach(reader::read);
        return reader.end();
    }

    /** Whose lines it holds. */
    Set<String> municipalities() {
        var found = new TreeSet<String>();
        read().forEach(line ->
                AnchorLine.parse(line).map(AnchorLine::municipality).ifPresent(found::add));
        return found;
    }

    /**
     * The number of the last line of a municipality; 0 if there is none. What was appended since it was last asked is read, for
     * other processes may append to the same file.
     */
    synchronized long lastNumber(MunicipalityCode municipality) {
        try {
            readOn();
        } catch (IOException broken) {
            throw new UncheckedIOException("The anchor of the audit log cannot be read", broken);
        }
        return numbers.getOrDefault(municipality.value(), 0L);
    }

    /** Reads the file from its beginning when it is next asked for. */
    synchronized void forget() {
        numbers.clear();
        readTo = 0;
    }

    private void readOn() throws IOException {
        if (Files.notExists(file)) {
            forget();
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < readTo) {
                forget();
            }
            var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - readTo));
            while (bytes.hasRemaining() && channel.read(bytes, readTo + bytes.position()) >= 0) {
                // until all of it is there
            }
            var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
            // A line that another process is writing is read when it is whole.
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            readTo += whole.length();
            whole.lines()
                    .flatMap(line -> AnchorLine.parse(line).stream())
                    .forEach(line -> numbers.merge(line.municipality(), line.number(), Math::max));
        }
    }

    /** Line by line; a file that is not text has lines that cannot be read. */
    private List<String> read() {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException("The anchor of the audit log cannot be read", broken);
        }
    }
}
