package jp.yakuba.residentrecords.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.DatabaseOfBefore;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.JsonForm;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** A database of before there were measures keeps everybody protected, and has a measure and a history for each. */
class MeasuresOfBeforeTest {

    private static final MunicipalityCode TOWN = new MunicipalityCode("131016");
    private static final UUID DECIDED = new UUID(0, 1);
    private static final UUID APPLIED = new UUID(0, 2);
    private static final UUID LIFTED = new UUID(0, 3);
    private static final UUID DOUBLED = new UUID(0, 4);

    @Test
    void what_protected_before_protects_as_a_measure() throws SQLException {
        // Given
        var database = DatabaseOfBefore.empty("measures_of_before");
        database.migrate("2.10");
        database.owner().useTransaction(sql -> {
            enter(sql);
            sql.execute("insert into platform.municipality (prefecture, name) values ('東京都', '試験市')");
            suppression(sql, DECIDED, "1", "protection", "'2026-03-31'", true, "null");
            suppression(sql, DOUBLED, "1", "provisional", "null", false, "null");
            suppression(sql, APPLIED, "2", "provisional", "null", true, "null");
            suppression(sql, LIFTED, "3", "protection", "'2025-12-31'", true, "'2026-01-05'");
        });

        // When
        database.migrate("2.20");

        // Then
        database.owner().useTransaction(sql -> {
            enter(sql);
            assertThat(texts(
                            sql,
                            "select addressee_number || ' ' || kind || ' ' || copies || ' ' || browsing"
                                    + " from resident_records.suppressed_person order by 1"))
                    .containsExactly("1 protection true true", "2 provisional true true");
            assertThat(texts(
                            sql,
                            "select state || ' ' || request from resident_records.protection_measure"
                                    + " order by measure_id"))
                    .containsExactly("in-force ", "applied application", "ended ", "ended ");
            assertThat(texts(
                            sql,
                            "select addressee_number || ' ' || act from resident_records.suppression_version"
                                    + " where suppression_id <> '" + DOUBLED + "' order by 1"))
                    .containsExactly("1 set", "2 set", "3 lift", "3 set");
            assertThat(texts(sql, "select content::text from resident_records.protection_measure"))
                    .allSatisfy(content -> JsonForm.of(Measure.class).read(Json.parse(content)));
        });
    }

    private static void suppression(
            Handle sql, UUID id, String person, String kind, String end, boolean copies, String lifted) {
        sql.execute("""
                insert into resident_records.suppression
                    (suppression_id, addressee_number, kind, level, starts_on, ends_on, browsing, copies, supplementary,
                     movement, issue, inquiry, set_by, set_at, lifted_at, lifted_by)
                values ('%1$s', '%2$s', '%3$s', 'error', '2025-04-01', %4$s, true, %5$s, true, false, %5$s, false, 'before',
                        '2025-04-01', %6$s, case when %6$s::text is not null then 'before' end)
                """.formatted(id, person, kind, end, copies, lifted));
    }

    private static void enter(Handle sql) {
        sql.createQuery("select set_config('yakuba.municipality', :code, true)")
                .bind("code", TOWN.value())
                .mapTo(String.class)
                .one();
    }

    private static List<String> texts(Handle sql, String query) {
        return sql.createQuery(query).mapTo(String.class).list();
    }
}
