package jp.yakuba.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.Bytes;
import org.jspecify.annotations.Nullable;

/** A log that was taken out of the database: its hashes are held in memory, the entries themselves are not. */
final class LogInFile implements SealedLog {

    private final MunicipalityCode municipality;
    private final NavigableMap<Long, StoredEntry> entries = new TreeMap<>();
    private final NavigableMap<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final Set<Long> waiting = new HashSet<>();

    private LogInFile(MunicipalityCode municipality) {
        this.municipality = municipality;
    }

    /** Reads the file; refuses one that is not a log. */
    static LogInFile read(Path file) {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var first = lines.readLine();
            var code = first == null ? null : LogFileLine.parse(first).municipality();
            if (code == null) {
                throw new IllegalArgumentException("The file does not begin with a municipality");
            }
            var log = new LogInFile(new MunicipalityCode(code));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(LogFileLine.parse(line));
            }
            return log;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(LogFileLine line) {
        var entry = line.entry();
        if (entry != null) {
            var stored = Bytes.parse(java.util.Objects.requireNonNullElse(line.leafHash(), ""));
            entries.put(entry.id(), new StoredEntry(entry.id(), entry.occurredAt(), contentHash(entry), stored));
        }
        var seal = line.checkpoint();
        if (seal != null) {
            checkpoints.put(seal.number(), seal.checkpoint(municipality));
        }
        var id = line.waiting();
        if (id != null) {
            waiting.add(id);
        }
    }

    /** An entry that was tampered with may hold anything. */
    private @Nullable Bytes contentHash(LoggedEntry entry) {
        try {
            return Bytes.of(entry.recorded(municipality).leafHash());
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    MunicipalityCode municipality() {
        return municipality;
    }

    @Override
    public Optional<Checkpoint> checkpointAfter(long number) {
        return Optional.ofNullable(checkpoints.higherEntry(number)).map(Map.Entry::getValue);
    }

    @Override
    public void eachStored(long after, long upTo, Consumer<StoredEntry> consumer) {
        if (after < upTo) {
            entries.subMap(after, false, upTo, true).values().forEach(consumer);
        }
    }

    @Override
    public Optional<StoredEntry> findStored(long id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public boolean isSealedBefore(long entry, long checkpoint) {
        return checkpoints.headMap(checkpoint).values().stream()
                .flatMap(earlier -> earlier.entries().stream())
                .anyMatch(held -> held.entryId() == entry);
    }

    @Override
    public List<Long> notWaiting(Collection<Long> ids) {
        return ids.stream().filter(id -> !waiting.contains(id)).sorted().toList();
    }

    @Override
    public List<Long> notWaitingAfter(long entry) {
        return entries.tailMap(entry, false).keySet().stream()
                .filter(id -> !waiting.contains(id))
                .limit(Verification.MOST_BREAKS)
                .toList();
    }

    @Override
    public long waiting() {
        return waiting.size();
    }
}
