package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.resident.Persons;
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
        var clerk = TOWN.operator("clerk1", Role.CLERK);
        var first = SearchTown.person("401", "旧姓", "花子", "キュウセイ　ハナコ").build();
        var moved = first.change().version(2).address(Persons.PINE_8).build();
        town.register(clerk, first);
        town.register(clerk, moved);
        town.register(clerk, SearchTown.person("402", "別人", "一", "ベツジン　ハジメ").build());
        var before = rows(clerk);
        town.in(clerk, work -> work.sql()
                .execute("update resident_records.search_name set variant = 'x', grams = '{}'"));

        var run = new JobRun(new JobId(UUID.randomUUID()), Json.object(), null, Counts.NONE);
        var step = database.transact(clerk, work -> rebuild.next(work, run));

        assertThat(step.counts().done()).isEqualTo(2);
        assertThat(rows(clerk)).isEqualTo(before);
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
