package jp.yakuba.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import jp.yakuba.foundation.number.MunicipalityCode;

/** The file outside the database that knows how far the log went, so that a cut-off end is noticed. One line each. */
final class Anchor {

    /** The lock on the file keeps other processes off; within one, it would not wait but fail. */
    private static final ReentrantLock WRITING = new ReentrantLock();

    private final Path file;

    Anchor(Path file) {
        this.file = file;
    }

    /** Appends and makes sure it is on the disk. */
    void append(List<Checkpoint> checkpoints) {
        WRITING.lock();
        try {
            appendAlone(checkpoints);
        } finally {
            WRITING.unlock();
        }
    }

    private void appendAlone(List<Checkpoint> checkpoints) {
        var lines = new StringBuilder();
        checkpoints.forEach(
                checkpoint -> lines.append(AnchorLine.of(checkpoint)).append('\n'));
        try (var channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                var _ = channel.lock()) {
            var bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException broken) {
            throw new UncheckedIOException("The anchor of the audit log cannot be written", broken);
        }
    }

    /** What it knows of a municipality, by number. Of two lines with one number, the earlier counts. */
    NavigableMap<Long, AnchorLine> linesOf(MunicipalityCode municipality) {
        var lines = new TreeMap<Long, AnchorLine>();
        if (Files.notExists(file)) {
            return lines;
        }
        try (var text = Files.lines(file, StandardCharsets.US_ASCII)) {
            text.map(AnchorLine::parse)
                    .filter(line -> line.municipality().equals(municipality.value()))
                    .forEach(line -> lines.putIfAbsent(line.number(), line));
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException("The anchor of the audit log cannot be read", broken);
        }
    }
}
