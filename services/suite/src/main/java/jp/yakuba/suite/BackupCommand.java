package jp.yakuba.suite;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.postgresql.replication.LogSequenceNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Backups of the PostgreSQL that the suite brings along, while it runs: a copy of its files now and then, and all that is
 * written meanwhile, by which any moment since the copy can be had again. A PostgreSQL of one's own has tools of its own.
 */
@Command(name = "backup", description = "付属の PostgreSQL のバックアップ（動いている間に取ります）。", mixinStandardHelpOptions = true)
final class BackupCommand {

    static final String WAL = "wal";
    static final String BASE = "base-";
    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static final String ANCHOR = "audit-checkpoints.log";
    private static final long PAUSE_MILLIS = 200;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "base",
            description = "データベース全体の写しを取ります。--keys-to には、写しとは別の場所に鍵を写します。",
            mixinStandardHelpOptions = true)
    int base(
            @Option(names = "--to", required = true, description = "バックアップのフォルダー。") Path to,
            @Option(names = "--keys-to", description = "鍵と監査記録の控えの写しを置く、別の場所のフォルダー。") @Nullable Path keysTo,
            @Option(
                            names = "--keep",
                            defaultValue = "2",
                            description = "残す写しの数（${DEFAULT-VALUE}）。古い写しと、要らなくなった WAL は消します。")
                    int keep)
            throws IOException, SQLException, InterruptedException {
        if (keep < 1) {
            throw new ParameterException(spec.commandLine(), "--keep は 1 以上にしてください。");
        }
        var home = Suite.home();
        refuseTogether(to, keysTo);
        var database = running(home);
        Files.createDirectories(to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var channel = FileChannel.open(to.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new ParameterException(spec.commandLine(), "ほかの backup base が、このフォルダーに写しています。終わってから実行してください。");
            }
            copy(database, to);
            new OldBackups(to).delete(keep, out());
        }
        if (keysTo != null) {
            keys(home, keysTo);
        }
        return 0;
    }

    private void copy(RunningDatabase database, Path to) throws IOException, SQLException, InterruptedException {
        var receiver = new WalReceiver(database, to.resolve(WAL), out());
        receiver.reserve();
        var unfinished = to.resolve("unfinished");
        LogSequenceNumber end;
        try (var superuser = database.superuser()) {
            end = LogSequenceNumber.valueOf(new BaseBackup(superuser, database.data()).to(unfinished));
        }
        awaitWal(receiver, end);
        var name = BASE + MOMENT.format(Instant.now());
        OnDisk.forceAll(unfinished);
        Files.move(unfinished, to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        OnDisk.force(to);
        out().println("写しを取りました。" + to.resolve(name));
    }

    @Command(name = "follow", description = "書かれたもの（WAL）を、書かれるそばから写し続けます。止めるまで終わりません。", mixinStandardHelpOptions = true)
    int follow(@Option(names = "--to", required = true, description = "バックアップのフォルダー。") Path to)
            throws IOException, SQLException, InterruptedException {
        var receiver = new WalReceiver(running(Suite.home()), to.resolve(WAL), out());
        receiver.reserve();
        out().println("写しています。");
        out().flush();
        // A base that has begun to take it itself ends when it has what it needs.
        while (!receiver.receive(_ -> false)) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return 0;
    }

    /** Without the WAL to its end the copy is worth nothing. */
    private void awaitWal(WalReceiver receiver, LogSequenceNumber end)
            throws IOException, SQLException, InterruptedException {
        do {
            while (receiver.isTaken()) {
                if (receiver.arrived().asLong() >= end.asLong()) {
                    if (!receiver.holds(end)) {
                        throw new ParameterException(
                                spec.commandLine(), "backup follow が、ほかのフォルダーに写しています。同じ --to を指定してください。写しは取れていません。");
                    }
                    return;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } while (!receiver.receive(flushed -> flushed.asLong() >= end.asLong()));
    }

    /** Who finds the one must not have found the other. */
    private void refuseTogether(Path to, @Nullable Path keysTo) {
        if (keysTo == null) {
            return;
        }
        var data = to.toAbsolutePath().normalize();
        var keys = keysTo.toAbsolutePath().normalize();
        if (keys.startsWith(data) || data.startsWith(keys)) {
            throw new ParameterException(spec.commandLine(), "鍵は、写しとは別の場所に置いてください。");
        }
    }

    private void keys(Home home, Path keysTo) throws IOException {
        Files.createDirectories(
                keysTo, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (var file : new Path[] {home.secrets(), home.auditAnchor()}) {
            if (Files.exists(file)) {
                Files.copy(
                        file,
                        keysTo.resolve(String.valueOf(file.getFileName())),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        out().println("鍵 secrets.properties と、監査記録の控え " + ANCHOR + " を写しました。" + keysTo);
        out().println("環境変数やファイルで渡している鍵（YAKUBA_VAULT_KEYS など）は、ここにありません。別に控えてください。");
    }

    private RunningDatabase running(Home home) {
        try {
            return RunningDatabase.of(home);
        } catch (IOException notRunning) {
            throw new ParameterException(spec.commandLine(), String.valueOf(notRunning.getMessage()), notRunning);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
