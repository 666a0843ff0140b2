package jp.yakuba.suite;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A copy of the files of a running server by the low-level interface: what changes meanwhile is in the WAL from the beginning
 * of the copy to its end, without which the copy is worth nothing.
 *
 * @param superuser stays connected until the copy is made
 * @param data the files of the server, on this machine
 */
public record BaseBackup(Connection superuser, Path data) {

    /** What belongs to the running server, and what it makes anew. */
    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "pg_internal.init",
            "backup_label",
            "standby.signal",
            "recovery.signal");

    /** Of these the folder alone is needed. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    /** Copies all into the folder, whatever was there, and returns up to where the WAL is needed. */
    public String to(Path folder) throws IOException, SQLException {
        PostgresBinaries.delete(folder);
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        ask("select pg_backup_start('yakuba', true)::text");
        Files.walkFileTree(data, new Copying(folder));
        try (var statement = superuser.createStatement();
                var end = statement.executeQuery("select lsn::text, labelfile from pg_backup_stop(false)")) {
            end.next();
            Files.writeString(folder.resolve("backup_label"), end.getString(2));
            return end.getString(1);
        }
    }

    private void ask(String question) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(question);
        }
    }

    /** Files may go while they are copied: then the WAL says so. */
    private final class Copying extends SimpleFileVisitor<Path> {

        private final Path target;

        Copying(Path target) {
            this.target = target;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Files.createDirectories(there(folder));
            var name = String.valueOf(folder.getFileName());
            if (data.equals(folder.getParent()) && EMPTY.contains(name)) {
                if (name.equals("pg_wal")) {
                    Files.createDirectories(there(folder).resolve("archive_status"));
                    Files.createDirectories(there(folder).resolve("summaries"));
                }
                return FileVisitResult.SKIP_SUBTREE;
            }
            return name.startsWith("pgsql_tmp") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!LEFT_OUT.contains(String.valueOf(file.getFileName()))) {
                try {
                    Files.copy(file, there(file));
                } catch (NoSuchFileException gone) {
                    if (Files.exists(file)) {
                        throw gone;
                    }
                    Files.deleteIfExists(there(file));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        private Path there(Path file) {
            return target.resolve(data.relativize(file));
        }
    }
}
