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
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.platform.tenancy.DatabaseRoles;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL 18 for tests: one server a JVM, a fresh database each time the application starts. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        var name = "yakuba_test_" + DATABASES.incrementAndGet();
        var roles = new DatabaseRoles(name, "yakuba_owner", "owner", "yakuba_app", "app");
        var postgres = server();
        try (var superuser = postgres.getPostgresDatabase().getConnection()) {
            roles.prepare(superuser);
        } catch (SQLException broken) {
            throw new IllegalStateException("The test database could not be made", broken);
        }
        return settings(postgres.getJdbcUrl("yakuba_app", name), roles);
    }

    /** The settings that make a service use this database. */
    private static Map<String, String> settings(String url, DatabaseRoles roles) {
        var plain = url.replaceAll("\\?.*", "");
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

    /** The server; also for tests that look at the database with other rights than the application's. */
    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("log_error_verbosity", "terse")
                        .setServerConfig("log_min_error_statement", "panic")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException broken) {
                throw new UncheckedIOException("PostgreSQL did not start", broken);
            }
        }
        return server;
    }

    @Override
    public void stop() {
        // The server goes with the JVM: restarting it for every test profile would only cost time.
    }
}
