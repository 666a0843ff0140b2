package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.MoveOutEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersionBuilder;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IndexRebuildTest {

    private static final TestAccounts TOWN = new TestAccounts("131075");

    @Inject
    Database database;

    @Inject
    SearchTown town;

    @Inject
    IndexRebuild rebuild;

    @Test
    void what_is_made_again_from_the_register_is_what_was_there() {
        // Given
        var clerk = TOWN.operator("clerk1", Role.CLERK);
        var first = SearchTown.person("401", "旧姓", "花子", "キュウセイ　ハナコ").build();
        var moved = first.change().version(2).address(Persons.PINE_8).build();
        town.register(clerk, first);
        town.register(clerk, moved);
        town.register(clerk, SearchTown.person("402", "別人", "一", "ベツジン　ハジメ").build());
        var before = rows(clerk);
        town.in(clerk, work -> work.sql()
                .execute("update resident_records.search_name set variant = 'x', grams = '{}'"));

        // When
        var run = new JobRun(new JobId(UUID.randomUUID()), Json.object(), null, Counts.NONE);
        var step = database.transact(clerk, work -> rebuild.next(work, run));

        // Then
        assertThat(step.counts().done())
                .isEqualTo(before.stream()
                        .filter(row -> "person".equals(row.get("which")))
                        .count());
        assertThat(rows(clerk)).isEqualTo(before);
    }

    @Test
    void what_movements_add_one_by_one_is_what_is_made_of_the_whole_register() {
        // Given
        var clerk = TOWN.operator("clerk1", Role.CLERK);
        var first = SearchTown.person("411", "旧姓", "花子", "キュウセイ　ハナコ").build();
        var renamed = first.change()
                .version(2)
                .names(SearchTown.person("411", "新姓", "花子", "シンセイ　ハナコ").build().names())
                .build();
        var moved = renamed.change()
                .version(3)
                .previousAddress(renamed.address().asPrevious())
                .address(Persons.PINE_8)
                .build();
        var gone = gone(moved.change().version(4)).build();
        var backInTheFirstHome = gone.change()
                .version(5)
                .state(ResidentState.RESIDENT)
                .deletion(null)
                .moveOut(null)
                .previousAddress(moved.address().asPrevious())
                .address(first.address())
                .names(first.names())
                .build();
        town.register(clerk, first);
        town.move(clerk, first, renamed);
        town.move(clerk, renamed, moved);
        town.move(clerk, moved, gone);
        var whileGone = foundBy(clerk, "411");
        town.move(clerk, gone, backInTheFirstHome);
        var before = foundBy(clerk, "411");
        assertThat(whileGone)
                .anySatisfy(row -> assertThat(row).containsEntry("key", "新姓花子").containsEntry("past", false))
                .anySatisfy(row -> assertThat(row).containsEntry("key", "旧姓花子").containsEntry("past", true))
                .allSatisfy(row -> assertThat(row).containsEntry("state", "2"));

        // When
        var run = new JobRun(new JobId(UUID.randomUUID()), Json.object(), null, Counts.NONE);
        database.transact(clerk, work -> rebuild.next(work, run));

        // Then
        assertThat(foundBy(clerk, "411")).isEqualTo(before);
    }

    @Test
    void whose_rows_are_missing_gets_all_of_them_with_the_next_movement() {
        // Given
        var clerk = TOWN.operator("clerk1", Role.CLERK);
        var first = SearchTown.person("421", "不在", "一郎", "フザイ　イチロウ").build();
        var gone = gone(first.change().version(2)).build();
        town.register(clerk, first);
        town.in(clerk, work -> work.sql()
                .execute("delete from resident_records.search_name where addressee_number = '421'"));

        // When
        town.move(clerk, first, gone);

        // Then
        assertThat(foundBy(clerk, "421"))
                .anySatisfy(row -> assertThat(row).containsEntry("key", "不在一郎").containsEntry("past", false));
    }

    private static ResidentVersionBuilder gone(ResidentVersionBuilder person) {
        return person.state(ResidentState.MOVED_OUT)
                .deletion(new Deletion(MovementReason.MOVE_OUT_ABROAD, Persons.date("2026-01-01"), null))
                .moveOut(MoveOutEntry.NOTHING_PLANNED);
    }

    /** What a person is found by, and whether it is of the past. */
    private List<Map<String, Object>> foundBy(Operator operator, String number) {
        return database.transact(operator, work -> work.sql()
                .createQuery("""
                        select n.written as key, n.reading, n.form, n.state, n.ordering, cast(n.grams as text) as grams,
                            n.last_version < p.version as past
                        from resident_records.search_name n
                        join resident_records.search_person p using (municipality_code, addressee_number)
                        where addressee_number = :number
                        union all
                        select n.address, n.building, n.town_code, n.state, n.ordering, cast(n.grams as text),
                            n.last_version < p.version
                        from resident_records.search_address n
                        join resident_records.search_person p using (municipality_code, addressee_number)
                        where addressee_number = :number
                        order by 1, 2, 3
                        """)
                .bind("number", number)
                .mapToMap()
                .list());
    }

    private List<Map<String, Object>> rows(Operator operator) {
        return database.transact(
                operator, work -> work.sql().createQuery("""
                        select 'name' as which, addressee_number, variant as key, cast(grams as text) as grams,
                            ordering, state, household_number, last_version
                        from resident_records.search_name
                        union all
                        select 'address', addressee_number, address, cast(grams as text),
                            ordering, state, household_number, last_version
                        from resident_records.search_address
                        union all
                        select 'person', addressee_number, birth, '', ordering, state, household_number, version
                        from resident_records.search_person
                        order by 1, 2, 3
                        """).mapToMap().list());
    }
}
