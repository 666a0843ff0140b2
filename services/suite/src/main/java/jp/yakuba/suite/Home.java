package jp.yakuba.suite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds all that outlives a run: the database, the secrets, the anchor of the audit log. */
record Home(Path folder) {

    Path database() {
        return folder.resolve("postgresql");
    }

    Path databaseLog() {
        return folder.resolve("postgresql.log");
    }

    Path binaries() {
        return folder.resolve("binaries");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path auditAnchor() {
        return folder.resolve("audit-checkpoints.log");
    }

    Path uploads() {
        return folder.resolve("uploads");
    }

    Path fonts() {
        return folder.resolve("fonts");
    }

    /** Makes the folder, readable by its owner alone. */
    void prepare() throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** Keeps a second process off this folder for as long as this one lives. */
    @SuppressWarnings("resource") // the lock is held until the process ends
    FileLock lock() throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            throw new InUse(folder);
        }
        return lock;
    }

    /** Another process serves this folder. */
    static final class InUse extends IllegalStateException {
        private static final long serialVersionUID = 1;

        InUse(Path folder) {
            super("Yakuba is already running with the data in " + folder
                    + ". Stop it first, or give another folder in YAKUBA_HOME.");
        }
    }
}
