package jp.yakuba.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The two roles and the database that Yakuba runs on, made by a superuser once: the owner migrates, the application
 * works. The same statements stand in {@code deploy/database.sql} for a database that somebody else administers.
 */
public record DatabaseRoles(String database, String owner, String ownerPassword, String application, String password) {

    /** Creates what is missing and leaves what is there; the passwords are set anew. */
    public void prepare(Connection superuser) throws SQLException {
        createRole(superuser, owner, ownerPassword);
        createRole(superuser, application, password);
        if (!exists(superuser, "select from pg_database where datname = ?", database)) {
            execute(
                    superuser,
                    "create database %s owner %s template template0 encoding 'UTF8' locale 'C.UTF-8'"
                            .formatted(identifier(database), identifier(owner)));
        }
    }

    private static void createRole(Connection superuser, String role, String password) throws SQLException {
        var verb = exists(superuser, "select from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(
                superuser,
                "%s role %s with login nosuperuser nobypassrls password '%s'"
                        .formatted(verb, identifier(role), password.replace("'", "''")));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
