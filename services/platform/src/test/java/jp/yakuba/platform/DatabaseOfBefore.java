package jp.yakuba.platform;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.Predicate;
import jp.yakuba.platform.tenancy.DatabaseRoles;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.internal.scanner.Scanner;
import org.jdbi.v3.core.Jdbi;

/**
 * A database of its own for a test that brings it from one version to another, first as it was made when all schemas had
 * one history.
 */
public record DatabaseOfBefore(String url) {

    private static final String OWNER = "yakuba_owner";
    private static final String PASSWORD = "owner";

    /** An empty one of that name. */
    public static DatabaseOfBefore empty(String name) throws SQLException {
        try (var superuser = PostgresForTests.superuser("postgres").getConnection()) {
            new DatabaseRoles(name, OWNER, PASSWORD, "yakuba_app", "app").prepare(superuser);
        }
        return new DatabaseOfBefore(PostgresForTests.url(name));
    }

    /** Another that holds the same; nobody may be connected to this one. */
    public DatabaseOfBefore copy(String name) throws SQLException {
        try (var superuser = PostgresForTests.superuser("postgres").getConnection();
                var statement = superuser.createStatement()) {
            statement.execute("create database %s owner %s template %s"
                    .formatted(name, OWNER, url.substring(url.lastIndexOf('/') + 1)));
        }
        return new DatabaseOfBefore(PostgresForTests.url(name));
    }

    /** As the owner sees it. */
    public Jdbi owner() {
        return Jdbi.create(url, OWNER, PASSWORD);
    }

    /** Brings it to a version, with one history for all. */
    public void migrate(String target) {
        migrate(_ -> true, configuration().schemas("public").target(target));
    }

    /** The same with some of the files alone. */
    public static void migrate(Predicate<String> files, FluentConfiguration configuration) {
        files(files, configuration).load().migrate();
    }

    /** How a service connects, before it says which schemas. */
    public FluentConfiguration configuration() {
        var configuration = Flyway.configure()
                .dataSource(url, OWNER, PASSWORD)
                .locations("classpath:db/migration")
                .createSchemas(false)
                .outOfOrder(true)
                .placeholders(Map.of("app_role", "yakuba_app"));
        return files(_ -> true, configuration);
    }

    private static FluentConfiguration files(Predicate<String> which, FluentConfiguration configuration) {
        var all = new Scanner<>(JavaMigration.class, configuration, configuration.getLocations());
        return configuration.resourceProvider(new SomeMigrations(which, all));
    }
}
