package jp.yakuba.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import jp.yakuba.platform.tenancy.DatabaseRoles;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL 18 for tests: one server a JVM, a fresh database each time the application starts. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    /** Properties and no fields, as this class is loaded anew for each application. */
    private static final String PORT = "yakuba.test.postgres.port";

    private static final String DATABASES = "yakuba.test.postgres.databases";

    @Override
    public Map<String, String> start() {
        var number = Integer.getInteger(DATABASES, 0) + 1;
        System.setProperty(DATABASES, String.valueOf(number));
        var roles = new DatabaseRoles("yakuba_test_" + number, "yakuba_owner", "owner", "yakuba_app", "app");
        try (var superuser = superuser("postgres").getConnection()) {
            roles.prepare(superuser);
        } catch (SQLException broken) {
            throw new IllegalStateException("The test database could not be made", broken);
        }
        return settings(roles);
    }

    /** The settings that make a service use this database. */
    private static Map<String, String> settings(DatabaseRoles roles) {
        var plain = url(roles.database());
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", plain);
        settings.put("quarkus.datasource.username", roles.application());
        settings.put("quarkus.datasource.password", roles.password());
        settings.put("quarkus.flyway.jdbc-url", plain);
        settings.put("quarkus.flyway.username", roles.owner());
        settings.put("quarkus.flyway.password", roles.ownerPassword());
        settings.put("yakuba.audit.key", key('a'));
        settings.put("yakuba.audit.anchor-file", anchor().toString());
        settings.put("yakuba.vault.keys", "test:" + key('v'));
        settings.put("yakuba.vault.index-keys", "test:" + key('i'));
        return settings;
    }

    private static Path anchor() {
        try {
            var folder = Files.createTempDirectory("yakuba-audit");
            folder.toFile().deleteOnExit();
            var file = folder.resolve("checkpoints.log");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String key(char character) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(character).repeat(32).getBytes(US_ASCII));
    }

    /** A database of the server as its superuser sees it; for tests that need other rights than the application's. */
    public static DataSource superuser(String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser("postgres");
        return source;
    }

    /** The address of a database of the server, which starts when it is first asked for. */
    public static String url(String database) {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, String.valueOf(started().getPort()));
        }
        return "jdbc:postgresql://localhost:%s/%s".formatted(System.getProperty(PORT), database);
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException("PostgreSQL did not start", broken);
        }
    }

    @Override
    public void stop() {
        // The server goes with the JVM: restarting it for every test profile would only cost time.
    }
}
