package jp.yakuba.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a folder of data of a backup, as it was at the end of it or at any moment since its oldest copy. */
@Command(
        name = "restore",
        description = "バックアップから、データのフォルダーを作ります。",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "できたフォルダーを YAKUBA_HOME に指定して起動し、audit verify で監査記録を検証してください。",
            "監査記録の控え audit-checkpoints.log は、鍵を写した時までのものです。その後のものは、送った先（yakuba.audit.send-to）にあります。"
        })
final class RestoreCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 200;
    private static final String SETTINGS = "postgresql.auto.conf";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--from", required = true, description = "バックアップのフォルダー。")
    private Path from = Path.of("");

    @Option(names = "--keys", required = true, description = "鍵の写しのフォルダー。")
    private Path keys = Path.of("");

    @Option(names = "--to", required = true, description = "作るフォルダー。データベースがあってはいけません。")
    private Path to = Path.of("");

    @Option(names = "--until", description = "この時点に戻します（2026-11-30T10:15:00+09:00）。省けば、バックアップの終わり。")
    private @Nullable String until;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        var moment = moment();
        var home = new Home(to.toAbsolutePath());
        if (Files.exists(home.database())) {
            throw new ParameterException(spec.commandLine(), "データベースがあります: " + home.database());
        }
        var base = new OldBackups(from)
                .before(moment == null ? Instant.now() : moment)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "その時点より前の写しがありません: " + from));
        var begun = Instant.now();
        home.prepare();
        copyKeys(home);
        // Whoever is killed meanwhile leaves nothing that looks like a database.
        var unfinished = home.database().resolveSibling(home.database().getFileName() + ".unfinished");
        PostgresBinaries.delete(unfinished);
        copy(base, unfinished);
        var reached = recover(home, unfinished, moment);
        OnDisk.forceAll(unfinished);
        Files.move(unfinished, home.database(), StandardCopyOption.ATOMIC_MOVE);
        spec.commandLine()
                .getOut()
                .printf(
                        "%s の写しから戻しました。最後の登録の時刻 %s（%d 秒）。%n",
                        base.getFileName(),
                        reached,
                        Duration.between(begun, Instant.now()).toSeconds());
        return 0;
    }

    private @Nullable Instant moment() {
        try {
            return until == null ? null : OffsetDateTime.parse(until).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new ParameterException(spec.commandLine(), "--until を読めません: " + until, unreadable);
        }
    }

    private void copyKeys(Home home) throws IOException {
        var secrets = keys.resolve("secrets.properties");
        if (!Files.isReadable(secrets)) {
            throw new ParameterException(spec.commandLine(), "鍵を読めません: " + secrets);
        }
        if (Files.notExists(home.secrets())) {
            Files.copy(secrets, home.secrets(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        var anchor = keys.resolve(BackupCommand.ANCHOR);
        if (Files.exists(anchor) && Files.notExists(home.auditAnchor())) {
            Files.copy(anchor, home.auditAnchor(), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void copy(Path base, Path data) throws IOException {
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var files = Files.walk(base)) {
            for (var file : files.filter(one -> !one.equals(base)).toList()) {
                Files.copy(file, data.resolve(base.relativize(file)));
            }
        }
    }

    /** Starts the server, which takes the WAL in, waits until it has, and stops it; the time of the last commit that it found. */
    private String recover(Home home, Path data, @Nullable Instant moment)
            throws IOException, SQLException, InterruptedException {
        var settings = data.resolve(SETTINGS);
        var before = Files.readAllBytes(settings);
        Files.createFile(data.resolve("recovery.signal"));
        Files.writeString(settings, recovery(moment), StandardOpenOption.APPEND);
        var server = new PostgresServer(PostgresBinaries.under(home.binaries()), data, home.databaseLog());
        try {
            EmbeddedDatabase.startAnywhere(server);
            var reached = awaited(RunningDatabase.of(home, data));
            server.stop();
            Files.write(settings, before);
            return reached;
        } catch (IOException | SQLException failed) {
            server.stopWhatWasLeft();
            throw new IOException("戻せませんでした（" + home.databaseLog() + "）。--until が最後の登録より後のときは、省くと終わりまで戻します。", failed);
        }
    }

    private static String awaited(RunningDatabase database) throws SQLException, InterruptedException {
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            while (true) {
                try (var answer = statement.executeQuery(
                        "select pg_is_in_recovery(), coalesce(pg_last_xact_replay_timestamp()::text, '-')")) {
                    answer.next();
                    if (!answer.getBoolean(1)) {
                        return answer.getString(2);
                    }
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private String recovery(@Nullable Instant moment) {
        var wal = from.toAbsolutePath().resolve(BackupCommand.WAL).toString();
        if (wal.contains("'") || wal.contains("\"")) {
            throw new ParameterException(spec.commandLine(), "このフォルダーの名前は使えません: " + from);
        }
        var target = moment == null
                ? ""
                : "recovery_target_time = '%s'%nrecovery_target_action = 'promote'%n"
                        // The server does not know the names of time zones yet when it reads this.
                        .formatted(moment.toString().replace("Z", "+00"));
        return """

                restore_command = 'cp "%1$s/%%f" "%%p" 2>/dev/null || cp "%1$s/%%f.partial" "%%p" 2>/dev/null'
                recovery_target_timeline = 'latest'
                %2$s""".formatted(wal, target);
    }
}
