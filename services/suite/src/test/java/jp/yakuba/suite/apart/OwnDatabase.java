package jp.yakuba.suite.apart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.tenancy.DatabaseRoles;
import jp.yakuba.testdata.place.HomeTown;
import org.jdbi.v3.core.Jdbi;

/** The database of one service, of which no other service knows, as its superuser sees it. */
final class OwnDatabase {

    private static final String TOWN = HomeTown.CODE.value();

    private final DatabaseRoles roles;
    private final Set<String> made = new HashSet<>();

    OwnDatabase(String room) {
        roles = new DatabaseRoles("apart_" + room.replace('-', '_'), "yakuba_owner", "owner", "yakuba_app", "app");
    }

    /** Makes it, empty; what there was is gone. */
    void create() throws SQLException {
        made.clear();
        try (var superuser = PostgresForTests.superuser("postgres").getConnection();
                var statement = superuser.createStatement()) {
            statement.execute("drop database if exists " + roles.database() + " with (force)");
            roles.prepare(superuser);
        }
    }

    /** What tells a service of it. */
    Map<String, String> environment() {
        var url = PostgresForTests.url(roles.database());
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_USERNAME", roles.application(),
                "QUARKUS_DATASOURCE_PASSWORD", roles.password(),
                "QUARKUS_FLYWAY_JDBC_URL", url,
                "QUARKUS_FLYWAY_USERNAME", roles.owner(),
                "QUARKUS_FLYWAY_PASSWORD", roles.ownerPassword());
    }

    /** What a query says, row by row. */
    List<String> asked(String query) {
        return sql().withHandle(
                        sql -> sql.createQuery(query).mapTo(String.class).list());
    }

    void execute(String statement, Object... values) {
        sql().useHandle(sql -> sql.execute(statement, values));
    }

    private Jdbi sql() {
        return Jdbi.create(PostgresForTests.superuser(roles.database()));
    }

    /** The token of an account, which is made when it first asks. */
    String token(Account account) {
        make(account);
        return token(account.userId());
    }

    /** The token of an account that is made or will be. */
    static String token(String userId) {
        return "yk_" + TOWN + "_" + secret(userId);
    }

    private static String secret(String userId) {
        return (userId + "-").repeat(43).substring(0, 43);
    }

    /** Makes the account, unless it is there, and its token. */
    void make(Account account) {
        if (!made.add(account.userId())) {
            return;
        }
        execute(
                "insert into platform.account (municipality_code, user_id, kind, created_at, created_by)"
                        + " values (?, ?, 'person', now(), 'test')",
                TOWN,
                account.userId());
        execute(
                """
                insert into platform.account_version (municipality_code, user_id, version, effective_from, name, department,
                    place, roles, granted, withheld, valid_from, recorded_at, recorded_by)
                values (?, ?, 1, '2000-01-01', ?, '市民課', '本庁', ?, ?, '{}', '2000-01-01', now(), 'test')
                """,
                TOWN,
                account.userId(),
                account.userId(),
                account.roles().toArray(String[]::new),
                account.granted().toArray(String[]::new));
        execute("""
                insert into platform.api_token
                    (municipality_code, token_id, token_hash, user_id, label, created_at, created_by, expires_at)
                values (?, gen_random_uuid(), ?, ?, 'test', now(), 'test', now() + interval '1 day')
                """, TOWN, hash(secret(account.userId())), account.userId());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
