package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that the suite brings along keeps what it was told. */
class EmbeddedDatabaseTest {

    private static final String NUMBER_OF_THE_CLUSTER = "select system_identifier from pg_control_system()";

    @AfterEach
    void forgetItsSettings() {
        System.getProperties()
                .keySet()
                .removeIf(name -> name.toString().startsWith("quarkus.datasource")
                        || name.toString().startsWith("quarkus.flyway"));
    }

    @Test
    void what_is_committed_is_on_disk(@TempDir Path folder) throws IOException, SQLException {
        inADatabase(folder, () -> {
            assertThat(ask("show fsync")).isEqualTo("on");
            assertThat(ask("show synchronous_commit")).isEqualTo("on");
            assertThat(ask("show full_page_writes")).isEqualTo("on");
        });
    }

    @Test
    void a_second_start_finds_the_database_of_the_first(@TempDir Path folder) throws IOException, SQLException {
        var number = new String[2];
        inADatabase(folder, () -> number[0] = ask(NUMBER_OF_THE_CLUSTER));
        inADatabase(folder, () -> number[1] = ask(NUMBER_OF_THE_CLUSTER));

        assertThat(number[1]).isEqualTo(number[0]);
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void inADatabase(Path folder, Work work) throws IOException, SQLException {
        var home = new Home(folder);
        var database = EmbeddedDatabase.start(home, new Secrets(home.secrets()));
        try {
            work.run();
        } finally {
            database.stop();
        }
    }

    private static String ask(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        System.getProperty("quarkus.datasource.jdbc.url"),
                        System.getProperty("quarkus.datasource.username"),
                        System.getProperty("quarkus.datasource.password"));
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
