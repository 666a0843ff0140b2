package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that the suite brings along keeps what it was told, whatever ends the processes. */
class EmbeddedDatabaseTest {

    /** One for all tests: unpacking takes longer than they do. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private @Nullable EmbeddedDatabase running;

    @BeforeEach
    void start() throws Exception {
        running = started();
        try (var owner = owner(running);
                var statement = owner.createStatement()) {
            statement.execute("drop table if exists kept");
            statement.execute("create table kept (what text)");
            statement.execute("insert into kept values ('日野出')");
        }
    }

    @AfterEach
    void stop() throws Exception {
        if (running != null) {
            running.stop();
        }
    }

    @Test
    void it_writes_to_the_disk_what_it_confirms() throws Exception {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void it_can_be_reached_from_this_machine_with_a_password_only() throws Exception {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        var url = database().settings().get("quarkus.datasource.jdbc.url");
        assertThatThrownBy(
                        () -> DriverManager.getConnection(url, "postgres", "").close())
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() ->
                        DriverManager.getConnection(url, "postgres", "wrong").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void its_own_log_quotes_no_value_of_a_refused_statement() throws Exception {
        try (var owner = owner(database());
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select '日野出'::date")).isInstanceOf(SQLException.class);
        }
        assertThat(home().databaseLog()).content().doesNotContain("日野出");
    }

    @Test
    void a_server_that_was_stopped_starts_again_with_its_data() throws Exception {
        var stopped = process();
        database().stop();
        running = null;
        assertThat(stopped.onExit()).succeedsWithin(Duration.ofSeconds(30));
        running = started();
        assertThat(kept()).isEqualTo("日野出");
    }

    @Test
    void a_server_that_a_killed_run_left_is_stopped_first() throws Exception {
        var left = process();
        running = started();
        assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(kept()).isEqualTo("日野出");
    }

    @Test
    void a_server_that_was_killed_starts_again_with_its_data() throws Exception {
        var killed = process();
        killed.destroyForcibly();
        assertThat(killed.onExit()).succeedsWithin(Duration.ofSeconds(30));
        running = started();
        assertThat(kept()).isEqualTo("日野出");
    }

    @Test
    void another_program_that_has_the_number_of_the_killed_server_is_left_alone() throws Exception {
        database().stop();
        running = null;
        var other = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(home().database().resolve("postmaster.pid"), other.pid() + "\n");
            running = started();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    private Home home() {
        return new Home(folder);
    }

    private EmbeddedDatabase started() throws Exception {
        return EmbeddedDatabase.start(home(), new Secrets(home().secrets()));
    }

    private EmbeddedDatabase database() {
        if (running == null) {
            throw new IllegalStateException("The database does not run");
        }
        return running;
    }

    private ProcessHandle process() throws Exception {
        var pid =
                Files.readAllLines(home().database().resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private String setting(String name) throws SQLException {
        return one("show " + name);
    }

    private String kept() throws SQLException {
        return one("select what from kept");
    }

    private String one(String question) throws SQLException {
        try (var owner = owner(database());
                var statement = owner.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection owner(EmbeddedDatabase database) throws SQLException {
        var settings = database.settings();
        return DriverManager.getConnection(
                settings.getOrDefault("quarkus.flyway.jdbc-url", ""),
                settings.getOrDefault("quarkus.flyway.username", ""),
                settings.getOrDefault("quarkus.flyway.password", ""));
    }
}
