package jp.yakuba.residentrecords.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first search after an import is planned by what the import has brought. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ImportedStatisticsTest {

    private static final TestAccounts TOWN = new TestAccounts("122211");

    @Inject
    Database database;

    @Test
    void an_import_ends_with_a_look_at_every_table_it_has_filled() {
        TOWN.register();
        var before = looks();

        RegisteredTown.of(
                TOWN,
                TownInCsv.header() + TownInCsv.line(1, 1, "青木", "太郎", Map.of("個人番号", "123456789018")),
                IntakeMode.ALL_OR_NOTHING);

        for (var waited = 0; waited < 50 && looks() < before + 6; waited++) {
            LockSupport.parkNanos(100_000_000);
        }
        assertThat(looks()).isGreaterThanOrEqualTo(before + 6);
    }

    /** What is planned on an empty register must not read a full one for every thousand rows. */
    @ParameterizedTest
    @ValueSource(strings = {"resident_records.hold_numbers", "platform.hold_individual_numbers"})
    void numbers_are_looked_up_by_their_keys_however_empty_the_register_was(String function) {
        var settings = database.transact(TOWN.register().operator("clerk1", Role.CLERK), work -> work.sql()
                .createQuery("select unnest(proconfig) from pg_proc where oid = cast(:function as regproc)")
                .bind("function", function)
                .mapTo(String.class)
                .list());

        assertThat(settings)
                .contains("enable_seqscan=off", "enable_bitmapscan=off", "enable_hashjoin=off", "enable_mergejoin=off");
    }

    private long looks() {
        return database.transact(
                TOWN.operator("clerk1", Role.CLERK),
                work -> work.sql().createQuery("""
                        select sum(pg_stat_get_analyze_count(c.oid)) from pg_class c
                        where c.oid in ('resident_records.resident_version'::regclass,
                            'resident_records.resident'::regclass, 'resident_records.search_person'::regclass,
                            'resident_records.search_name'::regclass, 'resident_records.search_address'::regclass,
                            'platform.individual_number'::regclass)
                        """).mapTo(Long.class).one());
    }
}
