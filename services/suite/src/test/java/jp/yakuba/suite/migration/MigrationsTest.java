package jp.yakuba.suite.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expand, then contract: a release only adds what the one before can live with, so that both serve side by side during a roll-out.
 * {@code migrations/released.sha256} knows what was released; with a release it is written anew, in {@code services/}:
 * {@code sha256sum $(git ls-files '*.sql' | grep /db/migration/)}.
 */
class MigrationsTest {

    private static final Path RELEASED = Path.of("src/test/resources/migrations/released.sha256");

    private static Map<String, String> released() throws IOException {
        var sums = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(RELEASED)) {
            var fields = line.split(" +", -1);
            sums.put(fields[1], fields[0]);
        }
        return sums;
    }

    @Test
    void what_was_released_is_neither_changed_nor_gone() throws IOException {
        var sums = new LinkedHashMap<String, String>();
        Migration.all().forEach(migration -> sums.put(migration.path(), migration.sum()));

        assertThat(sums).containsAllEntriesOf(released());
    }

    @Test
    void what_is_newer_takes_nothing_away_that_the_release_before_still_uses() throws IOException {
        var released = released();

        assertThat(Migration.all())
                .filteredOn(migration -> !released.containsKey(migration.path()))
                .allSatisfy(migration -> {
                    if (migration.contractOf().isPresent()) {
                        assertThat(released.keySet())
                                .as(migration.path() + " ends what came with a release")
                                .anyMatch(path -> path.endsWith(
                                        "/" + migration.contractOf().get() + ".sql"));
                    } else {
                        assertThat(migration.takesAway()).as(migration.path()).isEmpty();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table child_allowance.task",
                "drop view resident_records.searchable_person",
                "alter table child_allowance.task drop column note",
                "alter table child_allowance.task drop note",
                "alter table child_allowance.task rename column note to remark",
                "alter table child_allowance.task rename to work",
                "alter table child_allowance.task alter column note type integer",
                "alter table child_allowance.task alter note set data type integer",
                "alter table child_allowance.task alter column note set not null",
                "alter table child_allowance.task add column place text not null",
            })
    void what_a_program_of_before_could_not_live_with_is_found(String sql) {
        assertThat(new Migration("example", sql + ";").takesAway()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- Nothing is dropped here.\ncreate table child_allowance.task (task_id uuid not null)",
                "alter table child_allowance.task add column place text",
                "alter table child_allowance.task add column place text not null default ''",
                "alter table child_allowance.task alter column place drop not null",
                "alter table child_allowance.task drop constraint task_kind_check, add constraint task_kind_check check (true)",
                "drop index child_allowance.task_by_note",
                "comment on table child_allowance.task is 'never drop table this'",
            })
    void what_only_adds_or_loosens_is_not(String sql) {
        assertThat(new Migration("example", sql + ";").takesAway()).isEmpty();
    }
}
