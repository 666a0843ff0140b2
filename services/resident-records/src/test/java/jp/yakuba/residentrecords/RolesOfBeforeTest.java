package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import jp.yakuba.platform.DatabaseOfBefore;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Who was a clerk when there was one business is a clerk of resident records, and of nothing else. */
class RolesOfBeforeTest {

    @Test
    void accounts_and_settings_of_before_are_of_resident_records() throws SQLException {
        // Given
        var database = DatabaseOfBefore.empty("roles_of_before");
        database.migrate("2.76");
        database.owner().useTransaction(sql -> {
            enter(sql);
            sql.execute("insert into platform.municipality (prefecture, name) values ('北海道', '試験市')");
            account(sql, "hanako", "{clerk,approver}");
            account(sql, "admin", "{administrator}");
            account(sql, "both", "{auditor,clerk}");
            setting(sql, "role", "clerk");
            setting(sql, "role", "administrator");
            setting(sql, "department", "clerk");
        });

        // When
        database.migrate("2.80");

        // Then
        database.owner().useTransaction(sql -> {
            enter(sql);
            assertThat(texts(sql, "select user_id || ' ' || roles::text from platform.account_version order by 1"))
                    .containsExactly(
                            "admin {administrator}",
                            "both {auditor,resident-records.clerk}",
                            "hanako {resident-records.approver,resident-records.clerk}");
            assertThat(texts(sql, "select scope || ' ' || scope_name from platform.permission_setting order by 1"))
                    .containsExactly("department clerk", "role administrator", "role resident-records.clerk");
        });
    }

    private static void account(Handle sql, String userId, String roles) {
        sql.execute(
                "insert into platform.account (user_id, kind, created_at, created_by) values (?, 'person', now(), 'before')",
                userId);
        sql.execute("""
                insert into platform.account_version (user_id, version, effective_from, name, department, place, roles,
                    granted, withheld, valid_from, recorded_at, recorded_by)
                values (?, 1, '2026-04-01', ?, '', '', cast(? as text[]), '{}', '{}', '2026-04-01', now(), 'before')
                """, userId, userId, roles);
    }

    private static void setting(Handle sql, String scope, String name) {
        sql.execute("""
                insert into platform.permission_setting
                    (scope, scope_name, permission, effective_from, granted, recorded_at, recorded_by)
                values (?, ?, 'job.view', '2026-04-01', false, now(), 'before')
                """, scope, name);
    }

    private static void enter(Handle sql) {
        sql.createQuery("select set_config('yakuba.municipality', '012025', true)")
                .mapTo(String.class)
                .one();
    }

    private static List<String> texts(Handle sql, String query) {
        return sql.createQuery(query).mapTo(String.class).list();
    }
}
