package jp.yakuba.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A PostgreSQL server on a folder of this machine, driven by its own {@code pg_ctl}, which puts it into a session of
 * its own: a Ctrl-C at the terminal does not reach it, so that it stops when the services that use it have stopped.
 *
 * @param log where the server writes what it has to say
 */
public record PostgresServer(PostgresBinaries binaries, Path data, Path log) {

    private static final String PATIENCE_SECONDS = "120";

    public boolean isNew() {
        return Files.notExists(data.resolve("PG_VERSION"));
    }

    /** Makes an empty cluster that asks everybody for a password. */
    public void initialise(String superuserPassword) throws IOException {
        // Whoever is killed meanwhile leaves nothing that looks like a cluster.
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        PostgresBinaries.delete(unfinished);
        var password = Files.createTempFile(log.getParent(), "password", "");
        try {
            Files.writeString(password, superuserPassword);
            new PostgresServer(binaries, unfinished, log)
                    .run(
                            "initdb",
                            "-A",
                            "scram-sha-256",
                            "-U",
                            "postgres",
                            "--pwfile=" + password,
                            "-E",
                            "UTF8",
                            "--locale=C");
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns when the server answers. */
    public void start(int port, Map<String, String> settings) throws IOException {
        var options = settings.entrySet().stream()
                .map(setting -> "-c %s=%s".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        run("pg_ctl", "start", "-w", "-t", PATIENCE_SECONDS, "-l", log.toString(), "-o", options);
    }

    /** The server as a process of this machine; empty if it does not run. */
    public Optional<ProcessHandle> process() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        return Files.exists(pidFile)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                : Optional.empty();
    }

    /** Returns when the server has ended; what is under way is rolled back. */
    public void stop() throws IOException {
        run("pg_ctl", "stop", "-w", "-t", PATIENCE_SECONDS, "-m", "fast");
    }

    /** Ends what a killed process may have left running, so that the data are ours again. */
    void stopWhatWasLeft() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        // After a restart of the machine the number may be another program's, which is left alone.
        var left = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).startsWith(binaries.folder().getParent()));
        if (left.isPresent()) {
            stop();
        } else {
            Files.delete(pidFile);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (UserNamespace.isNeeded()) {
            // PostgreSQL does not run for root; in a user namespace of its own, root is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(binaries.program(program).toString(), "-D", data.toString()));
        command.addAll(List.of(arguments));
        var said = Files.createTempFile(log.getParent(), program, ".log");
        try {
            var ended = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            if (ended != 0) {
                throw new IOException(
                        program + " failed: " + Files.readString(said).strip());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", stopped);
        } finally {
            Files.delete(said);
        }
    }
}
