package jp.yakuba.residentrecords.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first search after an import is planned by what the import has brought. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ImportedStatisticsTest {

    private static final TestAccounts TOWN = new TestAccounts("122211");
    private static final int PEOPLE = 20;

    /** The import writes there what the rounds of events take away again, in the order of its key and behind the import. */
    private static final Set<String> PASSED_ON = Set.of("platform.event_outbox", "platform.event");

    @Inject
    Database database;

    /** Which tables those are says the database: each that has a row or more for each person than before. */
    @Test
    void an_import_ends_with_a_look_at_every_table_it_has_filled() {
        // Given
        TOWN.register();
        var tables = tables();
        var rowsBefore = rows(tables);
        var looksBefore = looks();

        // When
        RegisteredTown.of(TOWN, strangersWithoutHead(), IntakeMode.ALL_OR_NOTHING);

        // Then
        var rows = rows(tables);
        var filled = tables.stream()
                .filter(table -> !PASSED_ON.contains(table))
                .filter(table -> of(rows, table) - of(rowsBefore, table) >= PEOPLE)
                .toList();
        assertThat(filled).hasSizeGreaterThanOrEqualTo(10);
        for (var waited = 0; waited < 50 && !areLookedAt(filled, looksBefore); waited++) {
            LockSupport.parkNanos(100_000_000);
        }
        var looks = looks();
        assertThat(filled)
                .allSatisfy(table -> assertThat(of(looks, table)).as(table).isGreaterThan(of(looksBefore, table)));
    }

    private static long of(Map<String, Long> counted, String table) {
        return counted.getOrDefault(table, 0L);
    }

    private boolean areLookedAt(List<String> filled, Map<String, Long> before) {
        var looks = looks();
        return filled.stream().allMatch(table -> of(looks, table) > of(before, table));
    }

    /** Each a child in a household of its own, so that all that an import keeps is kept of them. */
    private static String strangersWithoutHead() {
        return LongStream.iterate(SequentialNumbers.TEN_DIGITS.nextBody(0), SequentialNumbers.TEN_DIGITS::nextBody)
                .limit(PEOPLE)
                .mapToObj(one -> TownInCsv.line(
                        one,
                        one,
                        "青木",
                        "子" + one,
                        Map.of(
                                "続柄コード1",
                                "20",
                                "個人番号",
                                IndividualNumber.ofBody("%011d".formatted(one)).value())))
                .collect(Collectors.joining("", TownInCsv.header(), ""));
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

    private Map<String, Long> looks() {
        return transact(sql ->
                sql.createQuery("""
                        select c.oid::regclass::text as name, pg_stat_get_analyze_count(c.oid) as looks
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname in ('platform', 'resident_records')
                        """).map((row, _) -> Map.entry(row.getString("name"), row.getLong("looks"))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<String> tables() {
        return transact(sql -> sql.createQuery("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname in ('platform', 'resident_records')
                            and has_table_privilege(c.oid, 'select')
                        """).mapTo(String.class).list());
    }

    private Map<String, Long> rows(List<String> tables) {
        return transact(sql -> tables.stream()
                .collect(Collectors.toMap(Function.identity(), table -> sql.createQuery("select count(*) from " + table)
                        .mapTo(Long.class)
                        .one())));
    }

    private <T> T transact(Function<Handle, T> asked) {
        return database.transact(TOWN.operator("clerk1", Role.CLERK), work -> asked.apply(work.sql()));
    }
}
