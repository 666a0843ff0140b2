package jp.yakuba.suite.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;

/** Something that goes wrong while clerks work, and its end. */
enum Fault {
    NONE("nothing", "10 s") {
        @Override
        void happen(Cluster cluster) throws Exception {
            Thread.sleep(10_000);
        }
    },
    ROLL_OUT("an instance is asked to end and another one begins", "until it is ready again") {
        @Override
        void happen(Cluster cluster) throws Exception {
            cluster.one().askToEnd();
            cluster.one().awaitEnd();
            cluster.one().begin();
            cluster.one().awaitReady();
        }
    },
    INSTANCE_KILLED("an instance is killed (SIGKILL)", "until it is ready again") {
        @Override
        void happen(Cluster cluster) throws Exception {
            cluster.two().kill();
            cluster.two().begin();
            cluster.two().awaitReady();
        }
    },
    INSTANCE_PAUSED("an instance stands still (SIGSTOP) and goes on", "15 s") {
        @Override
        void happen(Cluster cluster) throws Exception {
            cluster.one().pause();
            Thread.sleep(15_000);
            cluster.one().resume();
            Thread.sleep(5_000);
        }
    },
    DATABASE_SLOW("each answer of the database comes 40 ms later", "15 s") {
        @Override
        void happen(Cluster cluster) throws Exception {
            cluster.primary().gate().slow(Duration.ofMillis(40));
            Thread.sleep(15_000);
            cluster.primary().gate().slow(Duration.ZERO);
        }
    },
    CONNECTIONS_EXHAUSTED("the database gives no connection and has cut those that there were", "10 s") {
        @Override
        void happen(Cluster cluster) throws Exception {
            cluster.primary().execute("alter role yakuba_app connection limit 0");
            cutOff(cluster);
            Thread.sleep(10_000);
            cluster.primary().execute("alter role yakuba_app connection limit -1");
        }
    },
    DISK_FULL("the disk of the primary is full", "10 s") {
        @Override
        void happen(Cluster cluster) throws Exception {
            var filler = cluster.folder().resolve("disk/filler");
            fill(filler);
            Thread.sleep(10_000);
            Files.delete(filler);
            if (!cluster.primary().isRunning()) {
                cluster.primary().start();
            }
        }
    },
    STANDBY_LOST("the standby is killed: nothing may be confirmed on one machine alone", "25 s") {
        @Override
        void happen(Cluster cluster) throws Exception {
            cluster.standby().kill();
            Thread.sleep(25_000);
            cluster.standby().start();
        }
    },
    CLOCK_MOVED("the clock of an instance goes an hour ahead, and an hour back", "10 s each") {
        @Override
        void happen(Cluster cluster) throws Exception {
            var clock = cluster.folder().resolve("clock");
            Files.writeString(clock, "+3600s");
            Thread.sleep(10_000);
            Files.writeString(clock, "-3600s");
            Thread.sleep(10_000);
            Files.writeString(clock, "+0s");
        }
    },
    PRIMARY_KILLED("the primary is killed, the standby is promoted", "3 s until somebody promotes it") {
        @Override
        void happen(Cluster cluster) throws Exception {
            cluster.primary().kill();
            Thread.sleep(3_000);
            cluster.failOver();
        }
    },
    PRIMARY_SILENT(
            "the primary is gone without a word (no packet comes back), the standby is promoted",
            "3 s until somebody promotes it") {
        @Override
        void happen(Cluster cluster) throws Exception {
            cluster.primary().gate().fallSilent();
            Thread.sleep(3_000);
            cluster.failOver();
            Thread.sleep(45_000);
            cluster.standby().kill();
        }
    };

    private final String words;
    private final String length;

    Fault(String words, String length) {
        this.words = words;
        this.length = length;
    }

    /** How it is called on the command line. */
    String option() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    /** How long it lasts. */
    String length() {
        return length;
    }

    /** Lets it happen and returns when it is over. */
    abstract void happen(Cluster cluster) throws Exception;

    private static void cutOff(Cluster cluster) throws SQLException {
        cluster.primary()
                .execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'yakuba_app'");
    }

    private static void fill(Path filler) throws IOException {
        var megabyte = new byte[1 << 20];
        try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (true) {
                out.write(megabyte);
            }
        } catch (IOException full) {
            // That is what was wanted.
        }
    }
}
