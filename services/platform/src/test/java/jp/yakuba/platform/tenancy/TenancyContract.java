package jp.yakuba.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.architecture.HouseRules;
import jp.yakuba.platform.room.Room;
import org.assertj.core.api.SoftAssertions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/**
 * What every table, view, function and sequence of a service has to keep: whoever works for one municipality, or for
 * none, finds and changes nothing of another (ASVS v5.0.0-8.4.1). The catalogue is walked, so a new table is tried
 * without being named anywhere. All of it happens in one transaction that is rolled back.
 */
public abstract class TenancyContract {

    private static final String MINE = "322016";
    private static final String OTHER = "372013";
    private static final String APPLICATION = "yakuba_app";
    private static final String OWNER = "yakuba_owner";
    /** No right, or a policy; and a trigger's own refusal. */
    private static final Set<String> REFUSALS = Set.of("42501", "P0001");

    /** The schemas of the rooms that are here; a table anywhere else breaks the contract. */
    private static List<String> schemas() {
        return HouseRules.rooms().stream().map(Room::schema).toList();
    }

    /** Views that read with the owner's rights, each with the reason. They are tried like tables. */
    protected Map<String, String> viewsOfTheOwner() {
        return Map.of();
    }

    /** Functions that run with the owner's rights, each with the reason. */
    protected Map<String, String> functionsOfTheOwner() {
        var asksOnce = "background work asks once who has any, and learns codes, which are public";
        var howFar = "background work asks once how far behind all are, and learns numbers and names of subscribers";
        return Map.ofEntries(
                Map.entry("platform.events_unsequenced()", howFar),
                Map.entry("platform.subscribers_behind()", howFar),
                Map.entry("platform.standings(text[],timestamp with time zone)", howFar),
                Map.entry("platform.municipality_codes()", asksOnce),
                Map.entry("platform.municipalities_with_events()", asksOnce),
                Map.entry("platform.municipalities_with_jobs(text[],timestamp with time zone)", asksOnce),
                Map.entry("platform.municipalities_to_seal()", asksOnce),
                Map.entry("platform.deliveries_due(text[],timestamp with time zone)", asksOnce),
                Map.entry("platform.beginnings_due(text[],timestamp with time zone)", asksOnce),
                Map.entry(
                        "platform.applied_migrations(text)",
                        "a service asks whether the schemas are where it is, and learns numbers"),
                Map.entry(
                        "platform.municipality_names()",
                        "the login offers the municipalities; their names are public"));
    }

    @Test
    void the_application_neither_owns_a_table_nor_passes_by_the_policies() {
        inTransaction(sql -> assertThat(names(sql, """
                select c.oid::regclass from pg_class c, pg_roles r
                where r.rolname = 'yakuba_app' and c.relnamespace = any (cast(:schemas as regnamespace[]))
                    and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
                        or pg_has_role(r.oid, c.relowner, 'member'))""")).isEmpty());
    }

    @Test
    void every_table_lies_in_a_schema_of_the_service() {
        inTransaction(sql -> assertThat(names(sql, """
                select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    and not n.oid = any (cast(:schemas as regnamespace[]))
                    and has_table_privilege('yakuba_app', c.oid, 'select, insert, update, delete')""")).isEmpty());
    }

    @Test
    void each_schema_has_a_history_of_its_own_which_only_the_owner_sees() {
        inTransaction(sql -> {
            assertThat(sql.createQuery("""
                            select relnamespace::regnamespace from pg_class where relname = 'flyway_schema_history'""").mapTo(String.class).list()).containsExactlyInAnyOrderElementsOf(schemas());
            assertThat(names(sql, """
                    select c.oid::regclass from pg_class c where c.relname = 'flyway_schema_history'
                        and c.relnamespace = any (cast(:schemas as regnamespace[]))
                        and has_table_privilege('yakuba_app', c.oid, 'select, insert, update, delete')""")).isEmpty();
        });
    }

    @Test
    void row_level_security_is_enabled_and_forced_on_every_table() {
        inTransaction(sql -> assertThat(names(sql, """
                select c.oid::regclass from pg_class c
                where c.relkind in ('r', 'p', 'f', 'm') and c.relnamespace = any (cast(:schemas as regnamespace[]))
                    and c.relname <> 'flyway_schema_history' and not (c.relrowsecurity and c.relforcerowsecurity)""")).isEmpty());
    }

    @Test
    void one_policy_binds_the_application_and_others_only_the_owner() {
        inTransaction(sql -> assertThat(names(sql, """
                select c.oid::regclass from pg_class c
                where c.relkind in ('r', 'p') and c.relnamespace = any (cast(:schemas as regnamespace[]))
                    and c.relname <> 'flyway_schema_history' and (select array_agg(p.polname::text) from pg_policy p where p.polrelid = c.oid
                        and p.polroles <> array ['yakuba_owner'::regrole::oid]) is distinct from array ['municipality']""")).isEmpty());
    }

    @Test
    void the_municipality_leads_every_key_and_is_part_of_every_reference() {
        inTransaction(sql -> {
            assertThat(names(sql, """
                    select c.oid::regclass from pg_class c
                    left join pg_index i on i.indrelid = c.oid and (i.indisunique or i.indisprimary)
                    left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                    where c.relkind in ('r', 'p') and c.relnamespace = any (cast(:schemas as regnamespace[]))
                        and c.relname <> 'flyway_schema_history'
                    group by c.oid
                    having not bool_and(coalesce(a.attname = 'municipality_code', false))
                        or not bool_or(coalesce(i.indisprimary, false))"""))
                    .as("tables with a key that does not begin with the municipality")
                    .isEmpty();
            assertThat(names(sql, """
                    select k.conname from pg_constraint k
                    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                    where k.contype = 'f' and k.connamespace = any (cast(:schemas as regnamespace[]))
                        and a.attname <> 'municipality_code'"""))
                    .as("references that leave the municipality out")
                    .isEmpty();
        });
    }

    @Test
    void the_application_holds_no_right_that_row_level_security_does_not_bind() {
        inTransaction(sql -> {
            assertThat(names(sql, """
                    select c.oid::regclass from pg_class c
                    where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = any (cast(:schemas as regnamespace[]))
                        and has_table_privilege('yakuba_app', c.oid, 'truncate, references, trigger')""")).isEmpty();
            assertThat(names(sql, """
                    select c.oid::regclass from pg_class c
                    where c.relnamespace = any (cast(:schemas as regnamespace[])) and case when c.relkind = 'S'
                        then has_sequence_privilege('yakuba_app', c.oid, 'usage, select, update') else false end"""))
                    .as("sequences count across municipalities")
                    .isEmpty();
            assertThat(names(sql, """
                    select nspname from pg_namespace
                    where (oid = any (cast(:schemas as regnamespace[])) or nspname = 'public')
                        and has_schema_privilege('yakuba_app', oid, 'create')""")).isEmpty();
        });
    }

    @Test
    void nothing_runs_with_the_owners_rights_without_a_reason() {
        inTransaction(sql -> {
            assertThat(names(sql, """
                    select p.oid::regprocedure from pg_proc p
                    where p.prosecdef and p.pronamespace = any (cast(:schemas as regnamespace[]))"""))
                    .containsExactlyInAnyOrderElementsOf(functionsOfTheOwner().keySet());
            assertThat(names(sql, """
                    select c.oid::regclass from pg_class c
                    where c.relkind in ('v', 'm') and c.relnamespace = any (cast(:schemas as regnamespace[]))
                        and not coalesce(c.reloptions @> array ['security_invoker=true'], false)"""))
                    .containsExactlyInAnyOrderElementsOf(viewsOfTheOwner().keySet());
        });
    }

    @Test
    void another_municipality_and_none_find_and_change_nothing() {
        inTransaction(sql -> {
            var rows = new SampleRows(sql);
            become(sql, OWNER, MINE);
            assertThat(rows.fill(tables(sql)))
                    .as("tables for which no row could be made")
                    .isEmpty();
            var softly = new SoftAssertions();
            for (var relation : Stream.concat(tables(sql).stream(), viewsOfTheOwner().keySet().stream())
                    .toList()) {
                reading(sql, softly, relation);
            }
            for (var table : tables(sql)) {
                writing(sql, softly, table, rows.insert(table));
            }
            softly.assertAll();
        });
    }

    private static void reading(Handle sql, SoftAssertions softly, String relation) {
        var count = "select count(*) from " + relation;
        softly.assertThat(as(sql, MINE, count))
                .as("%s read by its own", relation)
                .isNotZero();
        softly.assertThat(as(sql, OTHER, count))
                .as("%s read by another municipality", relation)
                .isNotPositive();
        softly.assertThat(as(sql, null, count)).as("%s read by none", relation).isNotPositive();
    }

    private static void writing(Handle sql, SoftAssertions softly, String table, String insert) {
        var foreign = insert.contains("(")
                ? insert.replaceFirst("\\(", "(municipality_code, ")
                        .replaceFirst("values \\(", "values ('" + MINE + "', ")
                : "insert into %s (municipality_code) values ('%s')".formatted(table, MINE);
        softly.assertThat(as(sql, OTHER, foreign))
                .as("%s written by another", table)
                .isEqualTo(-1);
        softly.assertThat(as(sql, null, foreign))
                .as("%s written by none", table)
                .isEqualTo(-1);
        for (var municipality : new String[] {OTHER, null}) {
            softly.assertThat(as(
                            sql, municipality, "update %s set municipality_code = municipality_code".formatted(table)))
                    .as("%s updated as %s", table, municipality)
                    .isNotPositive();
            softly.assertThat(as(sql, municipality, "delete from " + table))
                    .as("%s deleted as %s", table, municipality)
                    .isNotPositive();
        }
        softly.assertThat(as(sql, MINE, "update %s set municipality_code = '%s'".formatted(table, OTHER)))
                .as("%s given away to another municipality", table)
                .isEqualTo(-1);
    }

    /** How many rows the application finds or touches with the statement; -1 if it may not do that. */
    private static long as(Handle sql, @Nullable String municipality, String statement) {
        sql.savepoint("application");
        try {
            become(sql, APPLICATION, municipality);
            return statement.startsWith("select")
                    ? sql.createQuery(statement).mapTo(Long.class).one()
                    : sql.execute(statement);
        } catch (UnableToExecuteStatementException refused) {
            if (refused.getCause() instanceof PSQLException cause && REFUSALS.contains(cause.getSQLState())) {
                return -1;
            }
            throw refused;
        } finally {
            sql.rollbackToSavepoint("application");
        }
    }

    private static void become(Handle sql, String role, @Nullable String municipality) {
        sql.execute("set local role " + role);
        sql.createQuery("select set_config('yakuba.municipality', :code, true)")
                .bind("code", municipality == null ? "" : municipality)
                .mapTo(String.class)
                .one();
    }

    private List<String> tables(Handle sql) {
        return names(sql, """
                select c.oid::regclass from pg_class c
                where c.relkind in ('r', 'p') and c.relnamespace = any (cast(:schemas as regnamespace[]))
                    and c.relname <> 'flyway_schema_history' order by 1""");
    }

    private List<String> names(Handle sql, String query) {
        return sql.createQuery(query)
                .bindArray("schemas", String.class, schemas())
                .mapTo(String.class)
                .list();
    }

    private static void inTransaction(HandleConsumer<RuntimeException> work) {
        var database = Jdbi.create(Arc.container().instance(DataSource.class).get())
                .withHandle(sql -> sql.createQuery("select current_database()")
                        .mapTo(String.class)
                        .one());
        Jdbi.create(PostgresForTests.superuser(database)).useTransaction(sql -> {
            work.useHandle(sql);
            sql.rollback();
        });
    }
}
