package jp.yakuba.residentrecords.certificate.certifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import jp.yakuba.platform.DatabaseOfBefore;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Who certified for resident records, and the seals, are the municipality's; issued copies keep theirs. */
class CertifiersOfBeforeTest {

    private static final String MAYOR = "00000000-0000-0000-0000-00000000000";
    private static final String SEAL = "00000000-0000-0000-0000-00000000001";

    @Test
    void certifiers_and_seals_of_all_municipalities_are_found_where_every_business_finds_them() throws SQLException {
        // Given
        var database = DatabaseOfBefore.empty("certifiers_of_before");
        database.migrate("2.80");
        for (var town : List.of("1", "2")) {
            database.owner().useTransaction(sql -> {
                enter(sql, town);
                sql.execute("insert into platform.municipality (prefecture, name) values ('北海道', '試験市')");
                sql.execute("""
                        insert into resident_records.certifier
                            (certifier_id, office, title, name, starts_on, set_by, set_at)
                        values (cast(? as uuid), 'mayor', '試験市長', ?, '2020-04-01', 'admin', now())
                        """, MAYOR + town, "試験　" + town);
                sql.execute("""
                        insert into resident_records.seal (seal_id, office, png, side_millimetres, note, set_by, set_at)
                        values (cast(? as uuid), 'mayor', '\\x00', 21, '黒色', 'admin', now())
                        """, SEAL + town);
            });
        }

        // When
        database.migrate("2.81");

        // Then
        for (var town : List.of("1", "2")) {
            database.owner().useTransaction(sql -> {
                enter(sql, town);
                assertThat(texts(sql, "select certifier_id || ' ' || name from platform.certifier"))
                        .containsExactly(MAYOR + town + " 試験　" + town);
                assertThat(texts(sql, "select seal_id || ' ' || note from platform.seal"))
                        .containsExactly(SEAL + town + " 黒色");
            });
        }
        database.owner().useHandle(sql -> assertThat(texts(sql, """
                        select conrelid::regclass || ' ' || confrelid::regclass from pg_constraint
                        where contype = 'f' and confrelid in ('platform.certifier'::regclass, 'platform.seal'::regclass)
                        order by 1
                        """))
                .containsExactly(
                        "resident_records.certificate_issue platform.certifier",
                        "resident_records.certificate_issue platform.seal",
                        "resident_records.protection_notice platform.certifier"));
    }

    private static void enter(Handle sql, String town) {
        sql.createQuery("select set_config('yakuba.municipality', ?, true)")
                .bind(0, "01202" + town)
                .mapTo(String.class)
                .one();
    }

    private static List<String> texts(Handle sql, String query) {
        return sql.createQuery(query).mapTo(String.class).list();
    }
}
