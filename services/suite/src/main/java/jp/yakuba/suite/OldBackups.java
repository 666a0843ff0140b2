package jp.yakuba.suite;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The copies in a folder of backups, by their moments. */
record OldBackups(Path folder) {

    private static final Pattern FIRST_FILE = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");

    /** The oldest first. */
    List<Path> all() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(BackupCommand.BASE))
                    .sorted()
                    .toList();
        }
    }

    /** The newest that was complete at the moment. */
    Optional<Path> before(Instant moment) throws IOException {
        var name = BackupCommand.BASE + BackupCommand.MOMENT.format(moment);
        return all().stream()
                .filter(one -> String.valueOf(one.getFileName()).compareTo(name) <= 0)
                .reduce((former, later) -> later);
    }

    /** Deletes all but the newest, and the WAL that none of these needs. */
    void delete(int keep, PrintWriter out) throws IOException {
        var all = all();
        for (var old : all.subList(0, Math.max(0, all.size() - keep))) {
            PostgresBinaries.delete(old);
            out.println("古い写しを消しました。" + old);
        }
        var label = FIRST_FILE.matcher(
                Files.readString(all.get(Math.max(0, all.size() - keep)).resolve("backup_label")));
        if (label.find()) {
            WalArchive.deleteBefore(folder.resolve(BackupCommand.WAL), label.group(1));
        }
    }
}
