package jp.yakuba.suite.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the suite on this machine has used of its processors so far, in milliseconds: the service that listens on the port, and
 * all of PostgreSQL. As Linux counts, in hundredths of a second.
 */
record ProcessorTime(long service, long database) {

    private static final int MILLIS_A_TICK = 10;

    /** In /proc/PID/stat, counted behind the name of the program: in itself and in children that have ended. */
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;

    static ProcessorTime now(int port) {
        return new ProcessorTime(
                used(command -> command.contains("-Dquarkus.http.port=" + port + "\0")),
                used(command -> command.startsWith("postgres: ") || command.contains("/bin/postgres\0")));
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(service - before.service, database - before.database);
    }

    private static long used(Predicate<String> command) {
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            var ticks = 0L;
            for (var process : processes) {
                ticks += command.test(read(process.resolve("cmdline"))) ? ticks(read(process.resolve("stat"))) : 0;
            }
            return ticks * MILLIS_A_TICK;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long ticks(String stat) {
        var behindName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Stream.of(behindName)
                .skip(FIRST_TIME)
                .limit(TIMES)
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** Empty if the process has ended meanwhile. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
